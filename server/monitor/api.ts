import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

const tag = '运行状况';

export const HealthView = z.object({
  /** `ok`: everything answers; `degraded`: something does not, the rest works on. */
  status: z.enum(['ok', 'degraded']),
  database: z.object({ ok: z.boolean(), version: z.string().nullable() }),
  /** Null when this program was started without an engine. */
  engine: z.object({ ok: z.boolean(), version: z.string().nullable() }).nullable(),
  /** Milliseconds since the last record the engine's exporter delivered was written; null: none yet. */
  feed: z.object({ ageMs: z.int().nullable() }),
  /** Commands to the engine that wait to be sent. */
  outbox: z.object({ waiting: z.int().nullable() }),
  /** Which service checks identities (身份核验); `none`: the clerk's own comparison alone counts. */
  identity: z.object({ kind: z.enum(['none', 'test']) }),
  now: z.iso.datetime(),
});
export type HealthView = z.infer<typeof HealthView>;

export const health = endpoint({
  method: 'get',
  path: '/api/health',
  summary: '系统是否正常',
  tag,
  roles: 'public',
  response: HealthView,
});

export const openApi = endpoint({
  method: 'get',
  path: '/api/openapi.json',
  summary: '本接口的 OpenAPI 3.1 说明',
  tag,
  roles: 'public',
  response: z.record(z.string(), z.unknown()),
});

export const monitorApi = { health, openApi };
