import type { EntityManager } from 'typeorm';
import type { Deps } from '../../../deps.js';
import { levelAbove } from '../../../domain/monitor/health-level.js';
import type { HealthFact } from '../health-fact.js';

const minute = 60;

/** What waits, by an index: how many and since when; `warn` and `bad` are seconds the oldest may wait. */
const queues = [
  {
    id: 'outbox',
    sql: `SELECT COUNT(*) AS waiting, MIN(created_at) AS oldest FROM outbox WHERE state = 'waiting'`,
    ...{ warn: minute, bad: 10 * minute },
  },
  {
    id: 'printing',
    sql: `SELECT COUNT(*) AS waiting, MIN(document.created_at) AS oldest FROM document
      LEFT JOIN print_trouble ON print_trouble.document_id = document.id
      WHERE document.pdf_sha256 IS NULL AND print_trouble.document_id IS NULL`,
    ...{ warn: 5 * minute, bad: 30 * minute },
  },
  {
    id: 'signing',
    sql: `SELECT COUNT(*) AS waiting, MIN(waiting_since) AS oldest FROM document_signature
      WHERE signed_at IS NULL`,
    ...{ warn: 15 * minute, bad: 120 * minute },
  },
  {
    id: 'volumes',
    sql: `SELECT COUNT(*) AS waiting, MIN(requested_at) AS oldest FROM volume_export
      WHERE state IN ('waiting', 'making')`,
    ...{ warn: 10 * minute, bad: 60 * minute },
  },
  {
    id: 'alerts',
    sql: `SELECT COUNT(*) AS waiting, MIN(created_at) AS oldest FROM alert_delivery
      WHERE state = 'waiting'`,
    ...{ warn: 5 * minute, bad: 60 * minute },
  },
] as const;

export type QueueId = (typeof queues)[number]['id'];

/** What waits in each queue of the installation. */
export async function queueFacts(
  em: EntityManager,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
): Promise<HealthFact[]> {
  return Promise.all(
    queues.map(async ({ id, sql, warn, bad }): Promise<HealthFact> => {
      const rows: { waiting: string; oldest: Date | null }[] = await em.query(sql);
      const waiting = Number(rows[0]?.waiting ?? 0);
      const oldest = rows[0]?.oldest ?? null;
      const seconds = oldest === null ? 0 : secondsSince(oldest, clock.now());
      // Without a signature service papers wait for it lawfully.
      const isOff = id === 'signing' && config.signing === 'none';
      return {
        id,
        level: isOff ? 'ok' : levelAbove(seconds, { warn, bad }),
        values: { waiting, minutes: Math.floor(seconds / minute) },
      };
    }),
  );
}

function secondsSince(from: Date, now: Date): number {
  return Math.max(0, Math.round((now.getTime() - from.getTime()) / 1_000));
}
