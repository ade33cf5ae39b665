import { z } from 'zod';
import { OfficeRef, Outcome } from './case-summary-view-api.js';

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

export const EligibilityView = z.object({
  eligible: z.enum(['yes', 'no', 'needs-reason']),
  findings: z.array(
    z.object({
      rule: z.string(),
      citation: z.string(),
      holds: z.union([z.boolean(), z.literal('unknown')]),
      text: z.string(),
    }),
  ),
});

/** The explained range; shown only after the handler's own figure stands. */
export const SuggestionView = z.object({
  lowFen: Fen,
  highFen: Fen,
  ceilingFen: Fen,
  lawfulAwardFen: Fen.nullable(),
  monthlyWageFen: Fen,
  wageSource: z.string(),
  steps: z.array(z.object({ text: z.string(), amountFen: Fen.nullable() })),
});

/** Another case that may be the same relief. */
export const DuplicateMatch = z.object({
  caseId: Id,
  number: z.string().nullable(),
  title: z.string(),
  office: OfficeRef,
  status: z.string(),
  outcome: Outcome.nullable(),
  decidedFen: Fen.nullable(),
  filedOn: LocalDateText,
  reason: z.enum(['same-person-same-case', 'same-person', 'same-original-case', 'same-name']),
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
