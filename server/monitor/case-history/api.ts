import { z } from 'zod';
import { TimelineEntry } from '../../cases/progress-view-api.js';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

const Instant = z.iso.datetime();
const Key = z.string();

/** A process of the case, called ones too. */
export const HistoryInstance = z.strictObject({
  key: Key,
  /** Null: the case itself. */
  parentKey: Key.nullable(),
  /** How many calls lead to it. */
  depth: z.int().nonnegative(),
  processId: z.string(),
  name: z.string(),
  /** Of its release; null: the release is not known here. */
  version: z.int().nullable(),
  /** Names its diagram in the addresses of `server/monitor/diagrams`. */
  diagram: z.string(),
  state: z.string(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
});

export const historyKinds = ['element', 'job', 'incident', 'timer', 'message', 'flow'] as const;

/** Something the engine did or waits for. */
export const HistoryEvent = z.strictObject({
  kind: z.enum(historyKinds),
  key: Key,
  instanceKey: Key,
  elementId: z.string(),
  /** Of the element, as the diagram names it. */
  name: z.string(),
  /** BPMN type, type of the job, of the incident, name of the message; empty of timers and flows. */
  type: z.string(),
  state: z.string(),
  startedAt: Instant,
  /** Null: it has not ended. Of a flow the same instant. */
  endedAt: Instant.nullable(),
  /** Tries left to a job. */
  retries: z.int().nullable(),
  /** When a timer is due. */
  dueAt: Instant.nullable(),
  /** Why a job failed, what an incident says. */
  message: z.string().nullable(),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

export const CaseHistoryView = z.strictObject({
  case: z.strictObject({
    id: z.string(),
    number: z.string().nullable(),
    /** Null: this person sees no facts of cases. */
    title: z.string().nullable(),
    officeName: z.string(),
  }),
  instances: z.array(HistoryInstance),
  events: z.array(HistoryEvent),
  /** What happened in the case, the oldest first; null: this person sees no facts of cases. */
  timeline: z.array(TimelineEntry).nullable(),
});
export type CaseHistoryView = z.infer<typeof CaseHistoryView>;

export const getCaseHistory = endpoint({
  method: 'get',
  path: '/api/monitor/cases/:id/history',
  summary: '案件在引擎中的全部经过和办理经过',
  tag: '流程监控',
  roles: [...new Set([...rolesThatMay('see-monitor'), ...rolesThatMay('see-machine')])],
  params: z.object({ id: z.string().min(1).max(36) }),
  response: CaseHistoryView,
  reads: 'case',
});

export const caseHistoryApi = { getCaseHistory } as const;
