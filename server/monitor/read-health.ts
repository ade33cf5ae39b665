import { setTimeout as sleep } from 'node:timers/promises';
import type { Deps } from '../deps.js';
import type { HealthView } from './api.js';

/** The engine as far as health asks it. */
export interface EngineProbe {
  topology(): Promise<{ gatewayVersion: string }>;
}

const patienceMs = 2_000;

/** Asks database and engine at the same time, neither for longer than two seconds. */
export async function readHealth(
  { dataSource, clock, identity }: Pick<Deps, 'dataSource' | 'clock' | 'identity'>,
  engine: EngineProbe | null,
): Promise<HealthView> {
  const [database, topology] = await Promise.all([
    within(readDatabase(dataSource)),
    engine && within(engine.topology()),
  ]);
  const now = clock.now();
  const recordAt = database?.recordAt ?? null;
  const isOk = database !== null && (engine === null || topology !== null);
  return {
    status: isOk ? 'ok' : 'degraded',
    database: { ok: database !== null, version: database?.version ?? null },
    engine: engine && { ok: topology !== null, version: topology?.gatewayVersion ?? null },
    feed: { ageMs: recordAt && Math.max(0, now.getTime() - new Date(recordAt).getTime()) },
    outbox: { waiting: database === null ? null : Number(database.waiting) },
    identity: { kind: identity.kind },
    now: now.toISOString(),
  };
}

interface DatabaseFacts {
  version: string;
  recordAt: Date | null;
  waiting: string;
}

async function readDatabase(dataSource: Deps['dataSource']): Promise<DatabaseFacts | undefined> {
  const rows: DatabaseFacts[] = await dataSource.query(
    `SELECT VERSION() AS version,
       (SELECT MAX(record_at) FROM feed_position) AS recordAt,
       (SELECT COUNT(*) FROM outbox WHERE state = 'waiting') AS waiting`,
  );
  return rows[0];
}

/** The answer, or null when it fails or takes too long. */
async function within<T>(answer: Promise<T>): Promise<NonNullable<T> | null> {
  const patience = new AbortController();
  const tooLate = sleep(patienceMs, null, { signal: patience.signal, ref: false });
  try {
    return (await Promise.race([answer.catch(() => null), tooLate])) ?? null;
  } finally {
    tooLate.catch(() => undefined);
    patience.abort();
  }
}
