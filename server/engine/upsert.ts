import type { EntityManager } from 'typeorm';

export type Row = Record<string, string | number | Date | null>;

const ROWS_AT_ONCE = 500;

/**
 * Many rows in one statement: a row that exists is changed by `update` (an assignment list; `VALUES(column)` is what
 * was offered). The feed repeats records, so every statement of it must bear being run again.
 */
export async function upsertRows(
  em: EntityManager,
  table: string,
  rows: Row[],
  update: string,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const marks = some.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    await em.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${marks} ON DUPLICATE KEY UPDATE ${update}`,
      some.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}
