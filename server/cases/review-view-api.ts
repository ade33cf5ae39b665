import { z } from 'zod';
import { situationItems } from '../domain/eligibility/relief-situations.js';
import { warningKinds } from '../domain/once-only/duplicate-rules.js';
import { warningVerdicts } from '../domain/once-only/warning-verdicts.js';
import { OfficeRef, Outcome } from './case-summary-view-api.js';
import { Suggestion } from './suggestion.js';

/** What was found out, what the rules say of it, who decided what. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const LocalDateText = z.string();
const Instant = z.iso.datetime();
const Fen = z.int();

/** One recorded finding; the latest of each kind. `data` as the act or worker wrote it, accounts masked. */
export const FindingView = z.object({
  kind: z.string(),
  round: z.int(),
  at: Instant,
  by: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

/** One statement of the law about the case; `children` are what it rests on. */
const finding = <C extends z.ZodType>(children: C) =>
  z.object({
    id: z.string(),
    text: z.string(),
    citation: z.object({ text: z.string(), article: z.string(), source: z.string() }),
    confidence: z.enum(['M', 'L']).optional(),
    holds: z.union([z.boolean(), z.literal('unknown')]),
    /** The facts it rests on. */
    facts: z.array(z.object({ name: z.string(), label: z.string(), value: z.boolean() })),
    /** Names of the facts that are still to be found out. */
    missing: z.array(z.string()),
    children: z.array(children),
  });

/** Conclusion, three kinds of rules (for, generally against, never), each rule, each condition of it. */
export const EligibilityView = z.object({
  conclusion: z.enum(['eligible', 'generally-not', 'not-eligible', 'undetermined']),
  ruleVersion: z.enum(['trial-2016', 'rules-2021']),
  /** The item of Art. 7 the handler relies on. */
  situation: z.enum(situationItems).nullable(),
  tree: finding(finding(finding(finding(z.never())))),
});

/** The explained range, shown only after the handler's own figure stands; or what is missing for one. */
export const SuggestionView = Suggestion;

/** Another case, or another agency's relief, that may be the same relief. */
export const DuplicateMatch = z.object({
  source: z.enum(['case', 'partner']),
  /** Of the case or of the record. */
  id: Id,
  number: z.string().nullable(),
  title: z.string(),
  /** The office that handles the case, or the agency that gave the relief. */
  holder: z.string(),
  /** Null: a record of another agency. */
  status: z.string().nullable(),
  outcome: Outcome.nullable(),
  amountFen: Fen.nullable(),
  /** Day of filing, or of the other agency's decision. */
  on: LocalDateText.nullable(),
  /** What both have in common, the surest first. */
  kinds: z.array(z.enum(warningKinds)),
});

/** A match written down: to be settled by a named person with a reason before anything is decided. */
export const WarningView = DuplicateMatch.omit({ kinds: true }).extend({
  /** Of the warning; `matchId` is what it meets. */
  id: Id,
  matchId: Id,
  kind: z.enum(warningKinds),
  foundIn: z.enum(['intake', 'check', 'proposal', 'approval']),
  foundAt: Instant,
  /** It no longer holds: the other case ended without relief, the record was voided. */
  isLapsed: z.boolean(),
  settled: z
    .object({
      verdict: z.enum(warningVerdicts),
      reason: z.string(),
      by: z.string(),
      at: Instant,
    })
    .nullable(),
});

export const DecisionView = z.object({
  id: Id,
  round: z.int(),
  /** Element id of the task it was taken in. */
  kind: z.string(),
  office: OfficeRef,
  role: z.string(),
  by: z.string().nullable(),
  verdict: z.string(),
  amountFen: Fen.nullable(),
  opinion: z.string(),
  state: z.enum(['pending', 'effective', 'void']),
  decidedAt: Instant,
});
export type DuplicateMatch = z.infer<typeof DuplicateMatch>;
export type WarningView = z.infer<typeof WarningView>;
