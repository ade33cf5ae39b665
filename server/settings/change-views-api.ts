import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { settingKeyIds } from './setting-keys.js';
import { SettingView } from './setting-views-api.js';

const Id = z.string().min(1).max(64);
const OfficeId = z.string().min(1).max(40);
const On = z.iso.date();
const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });
const At = z.iso.datetime();
const Item = z.string().trim().max(80).default('');
const Key = z.enum(settingKeyIds);
const Version = z.int().min(1);

/** One row of a change. `value` null ends the row in force on the day before `validFrom`. */
export const ChangeItemBody = z.strictObject({
  /** Of the office of the change unless told; may be one below it. */
  officeId: OfficeId.optional(),
  key: Key,
  item: Item,
  /** Null is said, never left out. */
  value: z.unknown().refine((value) => value !== undefined, { error: '必填' }),
  validFrom: Day,
  /** Null: until another row follows. */
  validTo: Day.nullable().default(null),
  /** The paper that orders it, with its number or address. */
  source: z.string().trim().min(1).max(400),
});
export type ChangeItemBody = z.input<typeof ChangeItemBody>;

export const ChangeBody = z.strictObject({
  title: z.string().trim().min(1).max(120),
  reason: z.string().trim().min(1).max(1_000),
  items: z.array(ChangeItemBody).min(1).max(500),
});
export type ChangeBody = z.input<typeof ChangeBody>;

export const ChangeState = z.enum(['draft', 'submitted', 'released', 'rejected', 'withdrawn']);
export type ChangeState = z.infer<typeof ChangeState>;

export const ChangeSummaryView = z.strictObject({
  id: Id,
  officeId: z.string(),
  officeName: z.string(),
  title: z.string(),
  state: ChangeState,
  /** Names of the settings it touches, each once. */
  settingNames: z.array(z.string()),
  itemCount: z.int(),
  createdById: Id,
  createdByName: z.string(),
  createdAt: At,
  submittedById: Id.nullable(),
  submittedByName: z.string().nullable(),
  submittedAt: At.nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: At.nullable(),
  version: Version,
});
export type ChangeSummaryView = z.infer<typeof ChangeSummaryView>;

/** A fault of a change: which row (`/items/3`), and a Chinese sentence with the exact gap. */
export const ChangeFault = z.strictObject({ pointer: z.string(), detail: z.string() });
export type ChangeFault = z.infer<typeof ChangeFault>;

export const ChangeItemView = z.strictObject({
  officeId: z.string(),
  officeName: z.string(),
  key: Key,
  name: z.string(),
  item: z.string(),
  value: z.unknown(),
  words: z.string(),
  /** What is in force for the office on `validFrom` before the change, or null. */
  before: SettingView.nullable(),
  validFrom: On,
  validTo: On.nullable(),
  source: z.string(),
});
export type ChangeItemView = z.infer<typeof ChangeItemView>;

export const ChangeView = ChangeSummaryView.extend({
  reason: z.string(),
  items: z.array(ChangeItemView),
  decisionNote: z.string().nullable(),
  /** As checked now; of a change that is decided always empty. */
  faults: z.array(ChangeFault),
  /** What the one who asks may do with it now. */
  may: z.strictObject({
    edit: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    release: z.boolean(),
    reject: z.boolean(),
  }),
});
export type ChangeView = z.infer<typeof ChangeView>;

const Diff = z.strictObject({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** What a change would do, computed on the data of now and rolled back. Cases by number only: no name, no title. */
export const ChangePreview = z.strictObject({
  changeId: Id,
  version: Version,
  /** Give it back when releasing: a release is refused as STALE when the settings it rests on moved since. */
  baseHash: z.string(),
  faults: z.array(ChangeFault),
  settings: z.array(
    z.strictObject({
      officeId: z.string(),
      officeName: z.string(),
      key: Key,
      name: z.string(),
      item: z.string(),
      from: On,
      to: On.nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  /** Open cases looked at, and those that change; at most 500 are listed. */
  caseCount: z.int(),
  changedCaseCount: z.int(),
  cases: z.array(
    z.strictObject({
      caseId: Id,
      number: z.string().nullable(),
      officeName: z.string(),
      changes: z.array(Diff),
    }),
  ),
  /** Running terms looked at, and those that change; at most 500 are listed. */
  termCount: z.int(),
  changedTermCount: z.int(),
  terms: z.array(
    z.strictObject({
      deadlineId: Id,
      caseId: Id,
      number: z.string().nullable(),
      name: z.string(),
      /** `pending`: the calendar does not reach so far. */
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type ChangePreview = z.infer<typeof ChangePreview>;
