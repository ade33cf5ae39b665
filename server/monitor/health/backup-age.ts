import type { EntityManager } from 'typeorm';

/** How old the newest backup is that was finished; null: there is none. */
export interface BackupAge {
  hours: number | null;
  bytes: number | null;
  endedAt: Date | null;
}

/** By the clock of the database, as backups are by that of the machine. */
export async function readBackupAge(em: EntityManager): Promise<BackupAge> {
  const rows: { seconds: string; bytes: string | null; endedAt: Date }[] = await em.query(
    `SELECT TIMESTAMPDIFF(SECOND, ended_at, UTC_TIMESTAMP(3)) AS seconds, size_bytes AS bytes,
       ended_at AS endedAt
     FROM backup_run WHERE kind = 'backup' AND state = 'done' ORDER BY started_at DESC LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) return { hours: null, bytes: null, endedAt: null };
  return {
    hours: Math.max(0, Math.floor(Number(row.seconds) / 3_600)),
    bytes: row.bytes === null ? null : Number(row.bytes),
    endedAt: row.endedAt,
  };
}
