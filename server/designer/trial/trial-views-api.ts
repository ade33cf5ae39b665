import { z } from 'zod';

const Id = z.string();
const Day = z.iso.date();
/** Working days on average. */
const Days = z.number();

export const TrialSummaryView = z.strictObject({
  count: z.int(),
  /** Cases that cannot go on. */
  stopped: z.int(),
  /** Of those, the ones the version it is compared with brings to an end. */
  newlyStopped: z.int(),
  compared: z
    .strictObject({
      same: z.int(),
      changed: z.int(),
      /** Of those that changed. */
      daysMore: Days,
      changes: z.array(
        z.strictObject({ from: z.string(), to: z.string(), count: z.int(), daysMore: Days }),
      ),
    })
    .nullable(),
  paths: z.array(z.strictObject({ path: z.string(), count: z.int(), days: Days })),
});
export type TrialSummaryView = z.infer<typeof TrialSummaryView>;

/** A way in a few words. */
export const WayBriefView = z.strictObject({
  path: z.string(),
  end: z.string(),
  isStopped: z.boolean(),
  days: z.int(),
});
export type WayBriefView = z.infer<typeof WayBriefView>;

export const TrialRowView = z.strictObject({
  index: z.int(),
  /** 案号, or what the sample stands for: never a name. */
  label: z.string(),
  officeName: z.string(),
  filedOn: Day,
  now: WayBriefView,
  then: WayBriefView.nullable(),
  isChanged: z.boolean(),
  /** Kinds of papers that are made now and were not, and the reverse. */
  documentsMore: z.array(z.string()),
  documentsLess: z.array(z.string()),
});
export type TrialRowView = z.infer<typeof TrialRowView>;

export const TrialView = z.strictObject({
  id: Id,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Cases played so far, of `count`. */
  done: z.int(),
  count: z.int(),
  /** Found and left out, since nothing routes them yet. */
  skipped: z.int(),
  scenario: z.string(),
  isCompared: z.boolean(),
  /** The draft, as it was, counts as tried by it. */
  isRecorded: z.boolean(),
  problem: z.string().nullable(),
  summary: TrialSummaryView.nullable(),
  rows: z.array(TrialRowView),
  /** How many rows the filter leaves. */
  rowCount: z.int(),
});
export type TrialView = z.infer<typeof TrialView>;

export const WayStepView = z.strictObject({
  frame: z.int(),
  elementId: z.string(),
  name: z.string(),
  type: z.string(),
  state: z.enum(['done', 'interrupted', 'open']),
  on: Day.nullable(),
  untilOn: Day.nullable(),
  dueOn: Day.nullable(),
  /** Of a user task. */
  task: z
    .strictObject({
      role: z.string(),
      officeName: z.string(),
      formKey: z.string().nullable(),
      answer: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
    })
    .nullable(),
  /** Kind of the paper it makes. */
  document: z.string().nullable(),
});
export type WayStepView = z.infer<typeof WayStepView>;

export const WayView = z.strictObject({
  frames: z.array(
    z.strictObject({
      processId: z.string(),
      file: z.string(),
      name: z.string(),
      /** The frame that called and its element; null: the case itself. */
      calledBy: z.strictObject({ frame: z.int(), elementId: z.string() }).nullable(),
    }),
  ),
  steps: z.array(WayStepView),
  flows: z.array(z.strictObject({ frame: z.int(), flowId: z.string() })),
  terms: z.array(
    z.strictObject({
      kind: z.string(),
      name: z.string(),
      startedOn: Day.nullable(),
      dueOn: Day.nullable(),
      endedOn: Day.nullable(),
      isOverdue: z.boolean(),
    }),
  ),
  endsOn: Day.nullable(),
  days: z.int(),
  end: z.string(),
  stop: z.strictObject({ file: z.string(), elementId: z.string(), words: z.string() }).nullable(),
});
export type WayView = z.infer<typeof WayView>;

export const TrialCaseView = z.strictObject({
  label: z.string(),
  officeName: z.string(),
  filedOn: Day,
  /** The facts that route it, by name. */
  facts: z.record(z.string(), z.union([z.string(), z.boolean()])),
  now: WayView,
  then: WayView.nullable(),
});
export type TrialCaseView = z.infer<typeof TrialCaseView>;

export const TrialFileView = z.strictObject({ name: z.string(), content: z.string() });
