import type { DataSource, EntityManager } from 'typeorm';
import { TransientError } from '../domain/errors.js';

const WAIT_SECONDS = 10;

/**
 * A transaction in which nobody else files for the same person: a named lock of the database, held until after the
 * commit, so that of two filings at once the second sees the first. Without identity number there is nothing to lock.
 */
export async function withPersonLock<T>(
  dataSource: DataSource,
  identityIndex: string | null,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  if (identityIndex === null) return dataSource.transaction(work);
  const runner = dataSource.createQueryRunner();
  // Lock names have at most 64 characters; 58 of a keyed hash are still nobody else's.
  const name = `file:${identityIndex.slice(0, 58)}`;
  try {
    const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [name, WAIT_SECONDS])) as {
      got: unknown;
    }[];
    if (Number(row?.got) !== 1) throw new TransientError('同一申请人正在被登记，请稍后再试');
    return await runner.manager.transaction(work);
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [name]).finally(() => runner.release());
  }
}
