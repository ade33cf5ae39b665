import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

/** Tables whose size is told: what the feed writes, and the records as they came. */
export const feedTables = [
  'process_instance',
  'element_instance',
  'flow_taken',
  'engine_job',
  'incident',
  'engine_timer',
  'message_wait',
  'feed_batch',
  'feed_quarantine',
] as const;

const CheckView = z.object({
  begunAt: z.iso.datetime(),
  /** Running cases and tasks of theirs asked for. */
  instances: z.int(),
  jobs: z.int(),
  /** Of both, unknown to the engine. */
  gone: z.int(),
  /** Why it came to no end; null: it did. */
  error: z.string().nullable(),
});
export type CheckView = z.infer<typeof CheckView>;

export const FeedView = z.object({
  now: z.iso.datetime(),
  partitions: z.array(
    z.object({
      partition: z.int(),
      position: z.string(),
      seenAt: z.iso.datetime(),
      /** From a record's time to its commit here: of the last request, and of 95 in 100 of the last hour; null: none came. */
      lagMs: z.int(),
      lagP95Ms: z.int().nullable(),
      /** Records taken in since midnight of the business day. */
      recordsToday: z.int(),
      recordsLastMinute: z.int(),
      /** Records up to this position were dropped for their age; null: kept from the beginning. */
      droppedTo: z.string().nullable(),
    }),
  ),
  isRebuilding: z.boolean(),
  check: CheckView.nullable(),
  /** Runs here and is unknown to the engine, by the last answers. */
  gone: z.int(),
  quarantined: z.int(),
  /** What the database says of the size of the tables, roughly. */
  tables: z.array(z.object({ name: z.enum(feedTables), rows: z.int(), bytes: z.int() })),
  /** Raw records by month, the newest first. */
  months: z.array(z.object({ month: z.string(), rows: z.int(), bytes: z.int() })),
  keepMonths: z.int(),
});
export type FeedView = z.infer<typeof FeedView>;

export const readFeed = endpoint({
  method: 'get',
  path: '/api/monitor/feed',
  summary: '引擎数据：各分区收到哪里、滞后多少、最近一次核对、占用空间',
  tag: '引擎数据',
  roles: rolesThatMay('see-machine'),
  response: FeedView,
});

export const checkFeed = endpoint({
  method: 'post',
  path: '/api/monitor/feed/checks',
  summary: '立即向引擎核对一批运行中的案件和任务',
  tag: '引擎数据',
  roles: rolesThatMay('see-machine'),
  response: CheckView,
});

export const QuarantinedView = z.object({
  partition: z.int(),
  position: z.string(),
  reason: z.string(),
  createdAt: z.iso.datetime(),
  /** What kind of record it is, as far as it can be read. */
  valueType: z.string().nullable(),
  intent: z.string().nullable(),
  /** Its text without what cases put into it: names of variables and messages stay, their values do not. */
  record: z.string(),
});
export type QuarantinedView = z.infer<typeof QuarantinedView>;

export const listQuarantined = endpoint({
  method: 'get',
  path: '/api/monitor/feed/quarantine',
  summary: '没能写入数据库的引擎记录及其原因',
  tag: '引擎数据',
  roles: rolesThatMay('see-machine'),
  query: z.object({ after: z.string().max(60).optional() }),
  response: z.object({ items: z.array(QuarantinedView), next: z.string().nullable() }),
});

export const feedApi = { readFeed, checkFeed, listQuarantined } as const;
