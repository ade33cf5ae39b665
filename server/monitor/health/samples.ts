import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import { readEngineMetrics } from './engine-metrics.js';
import { forgetPrograms, listPrograms } from './programs.js';
import { HealthSample } from './health-sample.entity.js';

/** How often a program looks whether the minute has its sample. */
export const SAMPLE_MS = 20_000;

type SampleDeps = Pick<Deps, 'dataSource' | 'config'>;

/** Takes the numbers of this minute, unless another program has; forgets those of the day before yesterday. */
export async function takeSample({ dataSource, config }: SampleDeps): Promise<void> {
  const em = dataSource.manager;
  const minute = `DATE_FORMAT(UTC_TIMESTAMP(3), '%Y-%m-%d %H:%i:00')`;
  const taken: unknown[] = await em.query(
    `SELECT taken_at FROM health_sample WHERE taken_at >= ${minute} LIMIT 1`,
  );
  if (taken.length > 0) return;
  const numbers = JSON.stringify(await numbersNow(em, config));
  await em.query(`INSERT IGNORE INTO health_sample (taken_at, numbers) VALUES (${minute}, ?)`, [
    numbers,
  ]);
  await em.query('DELETE FROM health_sample WHERE taken_at < UTC_TIMESTAMP(3) - INTERVAL 2 DAY');
  await forgetPrograms(em);
}

/** The samples of the last hour, the oldest first. */
export async function lastHour(em: EntityManager): Promise<HealthSample[]> {
  return em
    .createQueryBuilder(HealthSample, 'sample')
    .where('sample.takenAt > UTC_TIMESTAMP(3) - INTERVAL 1 HOUR')
    .orderBy('sample.takenAt', 'ASC')
    .getMany();
}

async function numbersNow(
  em: EntityManager,
  { zeebeManagementUrl }: Deps['config'],
): Promise<Record<string, number | null>> {
  const startedMs = performance.now();
  await em.query('SELECT 1 FROM program_heartbeat LIMIT 1');
  const databaseMs = Math.round(performance.now() - startedMs);
  const [[row], programs, metrics] = await Promise.all([
    em.query<Record<'outbox' | 'printing' | 'openTasks' | 'feedAgeMs', string | null>[]>(
      `SELECT (SELECT COUNT(*) FROM outbox WHERE state = 'waiting') AS outbox,
         (SELECT COUNT(*) FROM document WHERE pdf_sha256 IS NULL) AS printing,
         (SELECT COUNT(*) FROM task WHERE state = 'open') AS openTasks,
         (SELECT TIMESTAMPDIFF(MICROSECOND, MAX(record_at), MAX(seen_at)) DIV 1000
           FROM feed_position) AS feedAgeMs`,
    ),
    listPrograms(em),
    zeebeManagementUrl === null ? null : readEngineMetrics(zeebeManagementUrl),
  ]);
  const isWorking = (kind: string, isAlive: boolean) => kind === 'workers' && isAlive;
  return {
    ...{ databaseMs, outbox: Number(row?.outbox), printing: Number(row?.printing) },
    ...{ openTasks: Number(row?.openTasks) },
    feedAgeMs: row?.feedAgeMs == null ? null : Math.max(0, Number(row.feedAgeMs)),
    workers: programs.filter(({ kind, isAlive }) => isWorking(kind, isAlive)).length,
    droppedRequests: metrics?.droppedRequests ?? null,
  };
}
