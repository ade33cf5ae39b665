import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '流程监控';
/** Both desks: a diagram tells counts, and nothing of a case. */
const readers = [...new Set([...rolesThatMay('see-monitor'), ...rolesThatMay('see-machine')])];

const count = z.int().nonnegative();

export const DiagramHead = z.strictObject({
  releaseId: z.string(),
  package: z.string(),
  version: z.int(),
  /** Id without the suffix of its release. */
  processId: z.string(),
  name: z.string(),
  /** Instances that run. */
  open: count,
  incidents: count,
});
export type DiagramHead = z.infer<typeof DiagramHead>;

export const listDiagrams = endpoint({
  method: 'get',
  path: '/api/monitor/diagrams',
  summary: '各版本流程图和在办件数',
  tag,
  roles: readers,
  response: z.strictObject({ diagrams: z.array(DiagramHead) }),
});

export const diagramsApi = { listDiagrams } as const;
