import { z } from 'zod';
import { checkNumberPattern } from '../domain/document-number.js';
import { wageSeries, type WageSeries } from '../domain/wages.js';

const FenValue = z.int().min(0);
const NumberPattern = z.string().refine((pattern) => checkNumberPattern(pattern).length === 0);

/** What an office may set, each with its shape. A setting holds for the office and all below it, from a day on. */
export const settingKeys = {
  /** 金额档: inclusive upper limits in fen, the last without. */
  amountBands: z.array(
    z.strictObject({ uptoFen: FenValue.nullable(), band: z.enum(['small', 'medium', 'large']) }),
  ),
  /** Which published wage sets the ceiling of 36 months. */
  wageSeries: z.enum(Object.keys(wageSeries) as [WageSeries, ...WageSeries[]]),
  /** 先行救助限额, inclusive. */
  advanceCapFen: FenValue,
  /** 本院预算 / 逐案核拨 / 政法委专户 */
  fundMode: z.enum(['own-budget', 'case-by-case', 'plc-account']),
  /** 政法委审核 of every proposed grant. */
  plcRequired: z.boolean(),
  /** 联合救助: the highest office decides for all, or each for its share. */
  jointMode: z.enum(['unified', 'separate']),
  /** Who studies a major case: 检察委员会 / 检察长办公会 / 党组会 */
  collectiveBody: z.enum(['procuratorial-committee', 'chief-meeting', 'party-group']),
  /** 授权清单: amounts up to this (inclusive) are decided by the deputy; null: none. */
  delegationToDeputyUptoFen: FenValue.nullable(),
  /** Agencies asked in an inquiry about relief already given. */
  inquiryAgencies: z.array(z.string().min(1).max(80)),
  /** 文号, e.g. `{office}检控申救〔{year}〕{n}号`. */
  documentNumberPattern: NumberPattern,
  /** 案号, by the same rules; its word must differ from that of documents. */
  caseNumberPattern: NumberPattern,
  /** Are relatives of one victim handled in one case? */
  relativesOneCase: z.boolean(),
  /** The day the ten working days of the decision are counted from. */
  decisionTermStart: z.enum(['accepted', 'filed']),
} as const satisfies Record<string, z.ZodType>;

export type SettingKey = keyof typeof settingKeys;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settingKeys)[K]>;
