import { z } from 'zod';
import {
  checkAmountStandard,
  hardshipGradeIds,
  weighedFactorIds,
} from '../domain/amount/amount-standard.js';
import { checkNumberPattern } from '../domain/cases/document-number.js';
import { isLocalDate } from '../domain/basics/local-date.js';
import { maxFen } from '../domain/basics/money.js';
import { paperRuleIds } from '../domain/paper-rules/paper-rules.js';
import { wageSeries, type WageSeries } from '../domain/amount/wages.js';

const FenValue = z.int().min(0).max(maxFen);
const BandId = z.enum(['small', 'medium', 'large']);
const NumberPattern = z.string().refine((pattern) => checkNumberPattern(pattern).length === 0, {
  error: '文号格式不正确，应当形如“{office}控申救〔{year}〕{n}号”',
});
const LocalDateText = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });

const Whole = z.int().min(0);

/** Months and weights by which an amount is suggested; faults between its fields are those of `checkAmountStandard`. */
const AmountStandardValue = z
  .strictObject({
    months: z.record(
      z.enum(hardshipGradeIds),
      z.strictObject({ low: z.number().min(0), high: z.number().min(0) }),
    ),
    weights: z.record(z.enum(weighedFactorIds), Whole),
    fullLossMonths: Whole,
    minimumLivingCostFen: FenValue,
    enoughIncomePercent: Whole,
    fullMinors: Whole,
    monthsPerMinor: z.number().min(0),
    maxMonthsForMinors: z.number().min(0),
    furtherPayeePercent: Whole,
    faultWeightPercent: Whole,
    floorFen: FenValue,
    perPayeeCapFen: FenValue.nullable(),
    roundToFen: FenValue,
  })
  .superRefine((standard, context) => {
    for (const message of checkAmountStandard(standard)) {
      context.addIssue({ code: 'custom', message });
    }
  });

/** What an office may set, each with its shape. A setting holds for the office and all below it, from a day on. */
export const settingKeys = {
  /** 金额档: both limits in fen, inclusive; the last without an upper one. */
  amountBands: z
    .array(
      z.strictObject({
        fromFen: FenValue.min(1),
        uptoFen: FenValue.min(1).nullable(),
        band: BandId,
      }),
    )
    .min(1),
  /** 测算标准: how an amount is suggested. */
  amountStandard: AmountStandardValue,
  /** Which published wage sets the ceiling of 36 months. */
  wageSeries: z.enum(Object.keys(wageSeries) as [WageSeries, ...WageSeries[]]),
  /** A published average wage; item `<gb2260>:<series>:<year>`. It counts from the day it was published. */
  wage: z.strictObject({
    annualYuan: z.int().min(1).max(10_000_000),
    publishedOn: LocalDateText,
    approximate: z.boolean(),
    confidence: z.enum(['H', 'M', 'L']),
  }),
  /** 授权清单: what another than the chief decides finally; an empty list delegates nothing. */
  delegations: z.array(
    z.strictObject({
      role: z.literal('deputy-chief'),
      band: BandId,
      /** Inclusive; null: the whole band. */
      uptoFen: FenValue.min(1).nullable(),
      matters: z.array(z.enum(['grant', 'refuse'])).min(1),
      /** The paper of the delegation, with its number. */
      paper: z.string().trim().min(1).max(200),
    }),
  ),
  /** Who studies a major case: 检察委员会 / 检察长办公会 / 党组会 */
  collectiveBody: z.enum(['committee', 'chief-meeting', 'party-group']),
  /** 先行救助限额, inclusive. */
  advanceCapFen: FenValue,
  /** 本院预算 / 逐案核拨 / 政法委专户 */
  fundMode: z.enum(['own-budget', 'case-by-case', 'plc-account']),
  /** 政法委审核 of every proposed grant. */
  plcRequired: z.boolean(),
  /** 联合救助: the highest office decides for all, or each for its share. */
  jointMode: z.enum(['unified', 'separate']),
  /** Agencies asked in an inquiry about relief already given. */
  inquiryAgencies: z.array(z.string().trim().min(1).max(80)).max(20),
  /** 文号, e.g. `{office}检控申救〔{year}〕{n}号`; item: a kind of document, or '' for all others. */
  documentNumberPattern: NumberPattern,
  /** 案号, by the same rules; its word must differ from that of documents. */
  caseNumberPattern: NumberPattern,
  /** Are relatives of one victim handled in one case? */
  relativesOneCase: z.boolean(),
  /** The day the ten working days of the decision are counted from. */
  decisionTermStart: z.enum(['accepted', 'filed']),
  /** A term of law as the office counts it; item: the kind of term. */
  term: z.strictObject({
    count: z.int().min(0).max(3_650),
    unit: z.enum(['working-days', 'days', 'days-before']),
    /** A running term is “soon due” from so many working days before its last day. */
    soonWorkingDays: z.int().min(0).max(60),
  }),
  /** Days off and makeup workdays of one year (item), as `calendar-data.ts` writes them. */
  calendarYear: z.strictObject({
    holidays: z.string().trim().min(1).max(1_000),
    makeupWorkdays: z.string().trim().max(1_000),
  }),
  /** 文书核对: what each check of the papers does; one not named keeps the level of the program. */
  paperRules: z.partialRecord(z.enum(paperRuleIds), z.enum(['block', 'warn'])),
  /** The text of the rules that is applied. */
  ruleVersion: z.strictObject({ id: z.enum(['trial-2016', 'rules-2021']) }),
} as const satisfies Record<string, z.ZodType>;

export type SettingKey = keyof typeof settingKeys;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settingKeys)[K]>;

export const settingKeyIds = Object.keys(settingKeys) as [SettingKey, ...SettingKey[]];
