import type { DataSource, EntityManager } from 'typeorm';
import { TransientError } from '../domain/basics/errors.js';

const WAIT_SECONDS = 10;

/**
 * A transaction in which nobody else files for the same person or in the same original case: named locks of the database, held
 * until after the commit, so that of two filings at once the second sees the first. What is null locks nothing.
 */
export async function withFilingLocks<T>(
  dataSource: DataSource,
  indexes: readonly (string | null)[],
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const names = lockNames(indexes);
  if (names.length === 0) return dataSource.transaction(work);
  const runner = dataSource.createQueryRunner();
  try {
    for (const name of names) {
      const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [name, WAIT_SECONDS])) as {
        got: unknown;
      }[];
      if (Number(row?.got) !== 1) throw new TransientError('相同的案件正在被登记，请稍后再试');
    }
    return await runner.manager.transaction(work);
  } finally {
    await runner.query('SELECT RELEASE_ALL_LOCKS()').finally(() => runner.release());
  }
}

/**
 * Names have at most 64 characters; 58 of a keyed hash are still nobody else's. Everybody takes them in one order, so that no two
 * wait for each other.
 */
function lockNames(indexes: readonly (string | null)[]): string[] {
  return indexes
    .filter((index) => index !== null)
    .map((index) => `file:${index.slice(0, 58)}`)
    .sort();
}
