import type { DataSource } from 'typeorm';

/**
 * Runs something only where no other program runs it at this moment: a lock of the database, kept by a connection, so that it
 * is free again when the program dies. Answers null when another has it.
 */
export async function runAlone<T>(
  dataSource: DataSource,
  name: string,
  run: () => Promise<T>,
): Promise<T | null> {
  const runner = dataSource.createQueryRunner();
  try {
    const [row] = (await runner.query(`SELECT GET_LOCK(CONCAT(DATABASE(), '.', ?), 0) AS got`, [
      name,
    ])) as { got: number | string | null }[];
    if (Number(row?.got) !== 1) return null;
    try {
      return await run();
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.', ?))`, [name]);
    }
  } finally {
    await runner.release();
  }
}
