import type { DataSource, EntityManager } from 'typeorm';

type Isolation = Parameters<NonNullable<EntityManager['queryRunner']>['startTransaction']>[0];

/** What `run` answers of changes that are made and taken back: nothing of them is kept, whether it ends well or throws. */
export async function tryOut<T>(
  dataSource: DataSource,
  run: (em: EntityManager) => Promise<T>,
  isolation?: Isolation,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await runner.startTransaction(isolation);
  try {
    return await run(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
