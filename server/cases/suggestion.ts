import { z } from 'zod';

const Fen = z.int().min(0);

/** One step of the calculation: a sentence for the applicant, the range after it; score and weight of a weighed factor. */
const Step = z.object({
  factor: z.string(),
  text: z.string(),
  lowFen: Fen,
  highFen: Fen,
  weight: z.int().nullable(),
  /** Tenths of a point of 100. */
  score: z.int().nullable(),
});

const Suggested = z.object({
  state: z.literal('suggested'),
  lowFen: Fen,
  pointFen: Fen,
  highFen: Fen,
  ceilingFen: Fen,
  awardLeftFen: Fen,
  dueFen: Fen,
  limits: z.array(
    z.object({
      kind: z.enum(['award', 'loss', 'ceiling', 'payee-cap', 'advance']),
      amountFen: Fen,
    }),
  ),
  monthlyWageFen: Fen,
  wageSource: z.string(),
  standardSource: z.string(),
  /** The point among the applicants, in the order of application. */
  split: z.array(z.object({ personId: z.string(), amountFen: Fen })),
  steps: z.array(Step),
});

/** Finding `suggestion`: the explained range of a case, or the names of the facts it lacks. Amounts in fen. */
export const Suggestion = z.discriminatedUnion('state', [
  Suggested,
  z.object({ state: z.literal('missing'), missing: z.array(z.string()) }),
]);
export type Suggestion = z.infer<typeof Suggestion>;
