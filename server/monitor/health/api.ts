import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

/** Everything that is looked at, in the order of the page. */
export const healthFactIds = [
  'engine',
  'partitions',
  'back-pressure',
  'export',
  'engine-disk',
  'server',
  'workers',
  'job-types',
  'outbox',
  'printing',
  'signing',
  'volumes',
  'alerts',
  'database',
  'connections',
  'statements',
  'disk',
  'browser',
  'backup',
  'mail',
  'calendar',
] as const;
export type HealthFactId = (typeof healthFactIds)[number];

const Level = z.enum(['ok', 'warn', 'bad', 'unknown']);

export const HealthReport = z.object({
  /** The worst of all facts that are known. */
  level: Level,
  now: z.iso.datetime(),
  facts: z.array(
    z.object({
      id: z.enum(healthFactIds),
      level: Level,
      values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  programs: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['server', 'workers']),
      host: z.string(),
      startedAt: z.iso.datetime(),
      /** Since its last sign of life. */
      silentMs: z.int(),
      state: z.enum(['alive', 'silent', 'replaced']),
      memoryBytes: z.int(),
      /** Types of jobs it takes. */
      jobTypes: z.int(),
    }),
  ),
  partitions: z.array(
    z.object({
      partition: z.int(),
      /** Number of the broker that leads it; null: nobody. */
      leader: z.int().nullable(),
      isHealthy: z.boolean(),
      followers: z.int(),
    }),
  ),
  /** A row a minute, the last hour, the oldest first. */
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      outbox: z.number().nullable(),
      printing: z.number().nullable(),
      feedAgeMs: z.number().nullable(),
      databaseMs: z.number().nullable(),
      openTasks: z.number().nullable(),
      workers: z.number().nullable(),
    }),
  ),
});
export type HealthReport = z.infer<typeof HealthReport>;

export const readHealthReport = endpoint({
  method: 'get',
  path: '/api/monitor/health',
  summary: '引擎、程序、数据库与存储的运行状况',
  tag: '运行状况',
  roles: rolesThatMay('see-machine'),
  response: HealthReport,
});

export const healthReportApi = { readHealthReport } as const;
