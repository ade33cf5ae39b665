import type { Topology } from '../../processes/topology.js';
import type { Deps } from '../deps.js';
import type { HealthView } from './api.js';
import { within } from './within.js';

/** The engine as far as health asks it. */
export interface EngineProbe {
  /** Who runs what is told by engines that know it; the version by all. */
  topology(): Promise<Pick<Topology, 'gatewayVersion'> & Partial<Topology>>;
}

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
