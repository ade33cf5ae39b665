import type { EntityManager } from 'typeorm';
import { ProgramHeartbeat } from './program-heartbeat.entity.js';

/** A program as its last sign of life shows it. */
export interface ProgramLife {
  id: string;
  kind: ProgramHeartbeat['kind'];
  host: string;
  startedAt: Date;
  seenAt: Date;
  jobTypes: ProgramHeartbeat['jobTypes'];
  facts: ProgramHeartbeat['facts'];
  /** Milliseconds since the last sign, by the clock of the database. */
  silentMs: number;
  isAlive: boolean;
  /** Another of its kind has started on the same machine since: this one was replaced and nobody waits for it. */
  isReplaced: boolean;
}

/** A program counts as gone when three signs of life in a row did not come. */
export const SILENT_MS = 4_000;
/** A program whose kind runs elsewhere is forgotten after an hour: a container does not come back under its old name. */
const forgottenMs = 3_600_000;

/** Every program that ran lately, the newest first. */
export async function listPrograms(em: EntityManager): Promise<ProgramLife[]> {
  const [rows, [clock]] = await Promise.all([
    em.find(ProgramHeartbeat, { order: { startedAt: 'DESC' } }),
    em.query<{ now: Date }[]>('SELECT UTC_TIMESTAMP(3) AS now'),
  ]);
  const now = new Date(clock?.now ?? 0).getTime();
  const lives = rows.map(({ id, kind, host, startedAt, seenAt, jobTypes, facts }) => {
    const silentMs = Math.max(0, now - seenAt.getTime());
    const isAlive = silentMs < SILENT_MS;
    return { id, kind, host, startedAt, seenAt, jobTypes, facts, silentMs, isAlive };
  });
  return lives.map((life) => ({ ...life, isReplaced: isReplaced(life, lives) }));
}

type Alive = Omit<ProgramLife, 'isReplaced'>;

function isReplaced(life: Alive, all: Alive[]): boolean {
  if (life.isAlive) return false;
  return all.some(
    ({ kind, host, isAlive, startedAt }) =>
      kind === life.kind &&
      isAlive &&
      ((host === life.host && startedAt > life.seenAt) || life.silentMs > forgottenMs),
  );
}

/** Removes the rows of programs that were replaced more than a day ago, or never came back for a month. */
export async function forgetPrograms(em: EntityManager): Promise<void> {
  await em.query(
    `DELETE FROM program_heartbeat WHERE seen_at < UTC_TIMESTAMP(3) - INTERVAL 1 DAY
       AND (seen_at < UTC_TIMESTAMP(3) - INTERVAL 30 DAY OR EXISTS (SELECT 1 FROM
         (SELECT kind, seen_at FROM program_heartbeat) AS other
         WHERE other.kind = program_heartbeat.kind AND other.seen_at > UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE))`,
  );
}
