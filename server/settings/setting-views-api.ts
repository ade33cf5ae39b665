import { z } from 'zod';
import { wageSeries, type WageSeries } from '../domain/amount/wages.js';
import { settingKeyIds } from './setting-keys.js';

const Id = z.string().min(1).max(64);
const On = z.iso.date();
const At = z.iso.datetime();
const Key = z.enum(settingKeyIds);

/** A value in force for an office on a day, and where it comes from. */
export const SettingView = z.strictObject({
  key: Key,
  item: z.string(),
  /** By the schema of its key in `settingKeys`. */
  value: z.unknown(),
  /** The value for a person, in Chinese. */
  words: z.string(),
  /** Null: base data of the program, read-only. */
  settingId: z.string().nullable(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  /** Ships with the program. */
  isBase: z.boolean(),
  /** Comes from an office above. */
  isInherited: z.boolean(),
  validFrom: On,
  validTo: On.nullable(),
  source: z.string(),
});
export type SettingView = z.infer<typeof SettingView>;

/** A row of the history of one setting: of the office, of those above, and base data. */
export const SettingHistoryRow = SettingView.extend({
  changeId: z.string().nullable(),
  changeTitle: z.string().nullable(),
  releasedByName: z.string().nullable(),
  releasedAt: At.nullable(),
});
export type SettingHistoryRow = z.infer<typeof SettingHistoryRow>;

export const ImportReport = z.strictObject({
  /** The draft that was made; null when nothing differs or a line was refused. */
  changeId: Id.nullable(),
  counts: z.strictObject({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
  }),
  lines: z.array(
    z.strictObject({
      /** Line of the text of a CSV, or number of the row in JSON, from 1. */
      line: z.int(),
      outcome: z.enum(['added', 'changed', 'unchanged', 'refused']),
      officeId: z.string().nullable(),
      key: z.string(),
      item: z.string(),
      detail: z.string(),
    }),
  ),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** The one file format: every row of an office, past and coming ones too. */
export const SettingsFile = z.strictObject({
  format: z.literal('yingjiu-settings'),
  version: z.literal(1),
  officeId: z.string(),
  exportedAt: At,
  rows: z.array(
    z.strictObject({
      key: z.string(),
      item: z.string().default(''),
      value: z.unknown(),
      validFrom: z.string(),
      validTo: z.string().nullable().default(null),
      source: z.string(),
    }),
  ),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

export const CalendarYearView = z.strictObject({
  year: z.int(),
  /** `01-01/01-03 05-01`, as it is entered. */
  holidays: z.string(),
  makeupWorkdays: z.string(),
  holidayCount: z.int(),
  makeupCount: z.int(),
  source: z.string(),
  isBase: z.boolean(),
  officeName: z.string().nullable(),
  validFrom: On,
  /** Why this year is not used, in Chinese; null: it is. */
  fault: z.string().nullable(),
});
export type CalendarYearView = z.infer<typeof CalendarYearView>;

export const WageView = z.strictObject({
  item: z.string(),
  province: z.string(),
  gb2260: z.string(),
  series: z.enum(Object.keys(wageSeries) as [WageSeries, ...WageSeries[]]),
  seriesName: z.string(),
  year: z.int(),
  annualYuan: z.int(),
  monthlyFen: z.int(),
  publishedOn: On,
  confidence: z.enum(['H', 'M', 'L']),
  approximate: z.boolean(),
  source: z.string(),
  isBase: z.boolean(),
});
export type WageView = z.infer<typeof WageView>;
