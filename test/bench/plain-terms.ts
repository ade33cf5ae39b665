import type { DataSource } from 'typeorm';

/**
 * What the database alone needs for the same rows: read them all, write two dates, version and number into each, add an event
 * for each; three statements, nothing computed. In seconds.
 */
export async function plainRewrite(dataSource: DataSource): Promise<number> {
  const startedAt = performance.now();
  await dataSource.query(
    `SELECT id, started_on, span_count, span_unit, soon_days, adjustments, due_on, version
      FROM deadline WHERE state IN ('running', 'suspended')`,
  );
  await dataSource.transaction(async (em) => {
    await em.query(
      `UPDATE deadline SET due_on = due_on + INTERVAL 1 DAY, soon_on = soon_on + INTERVAL 1 DAY,
          calendar_version = 'plain', warned_at = NULL, overdue_at = NULL, version = version + 1
        WHERE state IN ('running', 'suspended')`,
    );
    await em.query(
      `INSERT INTO deadline_event (deadline_id, seq, kind, on_date, at, by_account_id, data)
        SELECT id, version, 'recomputed', '2026-12-28', UTC_TIMESTAMP(3), NULL,
          '{"from":"2027-01-12","to":"2027-01-13"}'
        FROM deadline WHERE state IN ('running', 'suspended')`,
    );
  });
  return (performance.now() - startedAt) / 1000;
}
