import type { DataSource } from 'typeorm';

/** Long enough for another deployment to end, short enough for a start to say what it waits for. */
const waitSeconds = 60;

/** Runs alone among all programs of this database: two deployments at once would give one version two contents. */
export async function withNamedLock<T>(
  dataSource: DataSource,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const rows: unknown = await runner.query('SELECT GET_LOCK(CONCAT(DATABASE(), ?), ?) AS held', [
      `.${name}`,
      waitSeconds,
    ]);
    if (!isHeld(rows)) throw new Error(`another program has held ${name} for ${waitSeconds} s`);
    return await run();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(CONCAT(DATABASE(), ?))', [`.${name}`]);
    await runner.release();
  }
}

function isHeld(rows: unknown): boolean {
  return Array.isArray(rows) && String((rows[0] as { held: unknown }).held) === '1';
}
