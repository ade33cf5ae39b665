import { LessThan, Not, type DataSource } from 'typeorm';
import { BackupRun } from './backup-run.entity.js';

const ERROR_LENGTH = 400;

/** Notes that a backup began; those left running were cut off, since there is only ever one at a time. */
export async function recordStart(
  { manager: em }: DataSource,
  run: Pick<BackupRun, 'id' | 'folder' | 'hasEngine' | 'startedAt'>,
): Promise<void> {
  await em.update(
    BackupRun,
    { state: 'running', startedAt: LessThan(run.startedAt) },
    { state: 'failed', endedAt: run.startedAt, error: '备份被中断，没有完成' },
  );
  await em.insert(BackupRun, { ...run, kind: 'backup', state: 'running' });
}

/** Notes how a backup ended. */
export async function recordEnd(
  { manager: em }: DataSource,
  id: string,
  end: { pauseMs: number | null; sizeBytes: number } | { error: string },
): Promise<void> {
  const endedAt = new Date();
  await em.update(
    BackupRun,
    { id },
    'error' in end
      ? { state: 'failed', endedAt, error: end.error.slice(0, ERROR_LENGTH) }
      : { state: 'done', endedAt, ...end },
  );
}

/** In a restored database: the backup it came from is done there too, and the restore has a row of its own. */
export async function recordRestore(
  { manager: em }: DataSource,
  restore: Pick<BackupRun, 'id' | 'folder' | 'hasEngine' | 'startedAt'>,
  backup: { id: string; takenAt: Date; sizeBytes: number; pauseMs: number | null },
): Promise<void> {
  const { id, takenAt, sizeBytes, pauseMs } = backup;
  const done = { state: 'done', endedAt: takenAt, sizeBytes, pauseMs } as const;
  await em.update(BackupRun, { id }, done);
  await em.update(
    BackupRun,
    { state: 'running', id: Not(id) },
    { state: 'failed', endedAt: takenAt, error: '备份被中断，没有完成' },
  );
  await em.insert(BackupRun, { ...restore, kind: 'restore', state: 'done', endedAt: new Date() });
}
