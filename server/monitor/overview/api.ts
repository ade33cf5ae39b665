import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { caseStatuses, type CaseStatus } from '../../domain/cases/case-status.js';
import { ageBounds } from '../../domain/monitor/case-ages.js';
import { grains, measureIds } from '../../domain/monitor/figures.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '流程监控';
const readers = rolesThatMay('see-monitor');
const count = z.int().nonnegative();
const Office = z.string().min(1).max(40).optional();
const Status = z.enum(Object.keys(caseStatuses) as [CaseStatus, ...CaseStatus[]]);
/** How many months figures of steps look back, this one included. */
const Months = z.coerce.number().int().min(1).max(24);

export const OfficeCount = z.strictObject({
  id: z.string(),
  name: z.string(),
  level: z.string(),
  open: count,
  /** By status, only those that occur. */
  stages: z.partialRecord(Status, count),
  overdue: count,
  stuck: count,
});

/** What is open now in the offices this person looks after. */
export const OverviewView = z.strictObject({
  today: z.iso.date(),
  open: count,
  stages: z.array(z.strictObject({ status: Status, name: z.string(), cases: count })),
  /** Index of `ageBounds`; the last one is older than all bounds. `cases` null: the calendar does not hold a year that is needed. */
  ages: z.array(z.strictObject({ age: z.int(), cases: count.nullable() })),
  terms: z.strictObject({ soon: count, overdue: count }),
  stuck: z.array(z.strictObject({ kind: z.string(), name: z.string(), count })),
  offices: z.array(OfficeCount),
});
export type OverviewView = z.infer<typeof OverviewView>;

export const getOverview = endpoint({
  method: 'get',
  path: '/api/monitor/overview',
  summary: '概览：在办案件的阶段、期限、停滞和办理时长，按院',
  tag,
  roles: readers,
  query: z.object({ officeId: Office }),
  response: OverviewView,
});

export const ThroughputPoint = z.strictObject({
  /** First day of the day, week or month. */
  from: z.iso.date(),
  /** First day of the next one. */
  until: z.iso.date(),
  filed: count,
  decided: count,
  paid: count,
  closed: count,
  decidedFen: count,
  paidFen: count,
});
export type ThroughputPoint = z.infer<typeof ThroughputPoint>;

export const getThroughput = endpoint({
  method: 'get',
  path: '/api/monitor/throughput',
  summary: '每日、每周、每月登记、决定、发放、办结的案件数',
  tag,
  roles: readers,
  query: z.object({ officeId: Office, grain: z.enum(grains).default('month') }),
  response: z.strictObject({ points: z.array(ThroughputPoint) }),
});

/** Times in seconds; null: nothing was counted. */
const Times = {
  passages: count,
  p50: count.nullable(),
  p90: count.nullable(),
  p95: count.nullable(),
};

export const StepFigure = z.strictObject({
  /** Names the diagram in the addresses of `server/monitor/diagrams`. */
  diagram: z.string(),
  processName: z.string(),
  elementId: z.string(),
  name: z.string(),
  ...Times,
  /** What stands there now, and how long all of it has waited together, in seconds. */
  tokens: count,
  waitedSeconds: count,
  oldestAt: z.iso.datetime().nullable(),
});
export type StepFigure = z.infer<typeof StepFigure>;

export const getSteps = endpoint({
  method: 'get',
  path: '/api/monitor/steps',
  summary: '最慢的步骤和积压的步骤',
  tag,
  roles: readers,
  query: z.object({ officeId: Office, months: Months.default(3) }),
  response: z.strictObject({
    /** By the ninth decile, the slowest first. */
    slowest: z.array(StepFigure),
    /** By the time all waiting cases have waited together, the longest first. */
    bottlenecks: z.array(StepFigure),
  }),
});

export const ComplianceRow = z.strictObject({
  officeId: z.string(),
  officeName: z.string(),
  /** First day of the month. */
  month: z.iso.date(),
  kept: count,
  overdue: count,
});
export type ComplianceRow = z.infer<typeof ComplianceRow>;

export const getCompliance = endpoint({
  method: 'get',
  path: '/api/monitor/compliance',
  summary: '各院各月期限遵守情况',
  tag,
  roles: readers,
  query: z.object({
    officeId: Office,
    kind: z.string().max(30).optional(),
    months: Months.default(12),
  }),
  response: z.strictObject({
    months: z.array(z.iso.date()),
    kinds: z.array(z.strictObject({ kind: z.string(), name: z.string() })),
    rows: z.array(ComplianceRow),
  }),
});

/** Which cases stand behind a number of the monitor. */
const behind = {
  officeId: Office,
  /** Of that office alone, and not those below it. */
  alone: z.stringbool().optional(),
  /** Cases that are open. */
  open: z.stringbool().optional(),
  status: Status.optional(),
  /** Index of the age, of open cases. */
  age: z.coerce.number().int().min(0).max(ageBounds.length).optional(),
  term: z.enum(['soon', 'overdue']).optional(),
  /** What became of them from a day up to another, which does not belong to it. */
  measure: z.enum(measureIds as [string, ...string[]]).optional(),
  /** Terms whose last day lies from a day up to another: were they kept? */
  compliance: z.enum(['kept', 'overdue']).optional(),
  termKind: z.string().max(30).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /** Of the stuck list. */
  stuck: z.string().max(40).optional(),
  /** Standing at this step of a diagram. */
  diagram: z.string().max(140).optional(),
  elementId: z.string().max(120).optional(),
};
export const BehindQuery = z.object(behind);
export type BehindQuery = z.infer<typeof BehindQuery>;

export const MonitoredCase = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  officeName: z.string(),
  statusName: z.string(),
  handlerName: z.string().nullable(),
  filedOn: z.iso.date(),
  /** Working days since the filing, up to the closing; null: the calendar does not hold a year between. */
  workingDays: count.nullable(),
  decidedFen: count.nullable(),
  isUrgent: z.boolean(),
});
export type MonitoredCase = z.infer<typeof MonitoredCase>;

export const listMonitoredCases = endpoint({
  method: 'get',
  path: '/api/monitor/cases',
  summary: '监控数字所指的案件，登记早的在前',
  tag,
  roles: readers,
  query: BehindQuery.extend({ cursor: z.string().max(200).optional() }),
  response: z.strictObject({
    items: z.array(MonitoredCase),
    /** Of all pages. */
    total: count,
    nextCursor: z.string().nullable(),
  }),
  reads: 'case',
});

export const exportMonitoredCases = endpoint({
  method: 'get',
  path: '/api/monitor/cases/export',
  summary: '监控数字所指的案件导出为 CSV',
  tag,
  roles: readers,
  query: BehindQuery,
  produces: ['text/csv'],
  response: z.string(),
  reads: 'by-operation',
});

export const overviewApi = {
  getOverview,
  getThroughput,
  getSteps,
  getCompliance,
  listMonitoredCases,
  exportMonitoredCases,
} as const;
