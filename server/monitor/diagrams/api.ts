import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '流程监控';
/** Both desks: a diagram tells counts, and nothing of a case. */
const readers = [...new Set([...rolesThatMay('see-monitor'), ...rolesThatMay('see-machine')])];

const count = z.int().nonnegative();
/** A process as the engine knows it, `@` and its count where the id does not tell the release: `ordinary-review--standard-1`, `relief-case@2`. */
const DiagramId = z.string().regex(/^[\w.-]{1,120}(@\d{1,6})?$/);
const Filter = {
  officeId: z.string().min(1).max(40).optional(),
  /** How many months the times look back, this one included. */
  months: z.coerce.number().int().min(1).max(24).default(3),
};

export const DiagramHead = z.strictObject({
  id: DiagramId,
  package: z.string(),
  version: z.int(),
  name: z.string(),
  /** Tokens at its steps. */
  tokens: count,
  incidents: count,
  stuck: count,
});
export type DiagramHead = z.infer<typeof DiagramHead>;

export const listDiagrams = endpoint({
  method: 'get',
  path: '/api/monitor/diagrams',
  summary: '各版本流程图和在办件数',
  tag,
  roles: readers,
  query: z.object({ officeId: Filter.officeId }),
  response: z.strictObject({
    diagrams: z.array(DiagramHead),
    /** Offices whose cases are counted. */
    offices: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
});

/** Times in seconds; null: nobody passed in these months. */
const Times = {
  passages: count,
  p50: count.nullable(),
  p90: count.nullable(),
  p95: count.nullable(),
};

export const ElementFigure = z.strictObject({
  elementId: z.string(),
  name: z.string(),
  type: z.string(),
  tokens: count,
  incidents: count,
  stuck: count,
  waitedSeconds: count,
  oldestAt: z.iso.datetime().nullable(),
  ...Times,
});
export type ElementFigure = z.infer<typeof ElementFigure>;

export const getDiagram = endpoint({
  method: 'get',
  path: '/api/monitor/diagrams/:id',
  summary: '流程图各步骤的在办件数、停滞件数和历时',
  tag,
  roles: readers,
  params: z.object({ id: DiagramId }),
  query: z.object(Filter),
  response: z.strictObject({
    id: DiagramId,
    name: z.string(),
    package: z.string(),
    version: z.int(),
    xml: z.string(),
    elements: z.array(ElementFigure),
  }),
});

export const getStepByOffice = endpoint({
  method: 'get',
  path: '/api/monitor/diagrams/:id/steps/:elementId',
  summary: '流程图一个步骤在各院的在办件数和历时',
  tag,
  roles: readers,
  params: z.object({ id: DiagramId, elementId: z.string().min(1).max(120) }),
  query: z.object(Filter),
  response: z.strictObject({
    offices: z.array(
      z.strictObject({
        officeId: z.string(),
        officeName: z.string(),
        tokens: count,
        incidents: count,
        stuck: count,
        ...Times,
      }),
    ),
  }),
});

export const diagramsApi = { listDiagrams, getDiagram, getStepByOffice } as const;
