import type { EntityManager } from 'typeorm';
import { levelAbove } from '../../../domain/monitor/health-level.js';
import type { HealthFact } from '../health-fact.js';

/** Seconds after which a statement counts as long; our own take a few at most. */
const longSeconds = 10;

interface Row {
  version: string;
  used: string | null;
  most: string;
  bytes: string | null;
  running: string;
  longest: string | null;
}

/** How the database is: it answers, how large it is, how many connections, whether a statement runs long. */
export async function databaseFacts(em: EntityManager): Promise<HealthFact[]> {
  const startedMs = performance.now();
  await em.query('SELECT 1 FROM program_heartbeat LIMIT 1');
  const ms = Math.round(performance.now() - startedMs);
  const [[row], [used]] = await Promise.all([
    em.query<Row[]>(
      `SELECT VERSION() AS version, @@max_connections AS most,
         (SELECT SUM(data_length + index_length) FROM information_schema.tables
           WHERE table_schema = DATABASE()) AS bytes,
         (SELECT COUNT(*) FROM information_schema.processlist
           WHERE command = 'Query' AND db = DATABASE() AND time >= ${longSeconds}) AS running,
         (SELECT MAX(time) FROM information_schema.processlist
           WHERE command = 'Query' AND db = DATABASE() AND time >= ${longSeconds}) AS longest`,
    ),
    em.query<{ Value: string }[]>(`SHOW GLOBAL STATUS LIKE 'Threads_connected'`),
  ]);
  const most = Number(row?.most ?? 0);
  const connections = Number(used?.Value ?? 0);
  const percent = most === 0 ? null : Math.round((100 * connections) / most);
  const seconds = Number(row?.longest ?? 0);
  return [
    {
      id: 'database',
      level: levelAbove(ms, { warn: 250, bad: 2_000 }),
      values: { version: row?.version ?? null, ms, bytes: Number(row?.bytes ?? 0) },
    },
    {
      id: 'connections',
      level: levelAbove(percent, { warn: 80, bad: 95 }),
      values: { connections, most, percent },
    },
    {
      id: 'statements',
      level: levelAbove(seconds, { warn: longSeconds, bad: 60 }),
      values: { running: Number(row?.running ?? 0), seconds },
    },
  ];
}

/** What is left to say of a database that does not answer. */
export const databaseAway: HealthFact[] = [
  { id: 'database', level: 'bad', values: { version: null, ms: null, bytes: null } },
];
