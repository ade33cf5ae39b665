import { z } from 'zod';
import type { CaseFile } from '../../cases/case-file.js';
import { numberOf, textOf } from './parts.js';

const Fen = z.int().min(0);
const Suggestion = z.object({
  lowFen: Fen,
  highFen: Fen,
  ceilingFen: Fen,
  monthlyWageFen: Fen,
  wageSource: z.string(),
  lawfulAwardFen: Fen.nullable(),
  steps: z.array(z.object({ text: z.string(), amountFen: Fen.nullable() })),
});

/** How the amount was found, beside the handler's own figure; null when nothing is to be granted. */
export function calculationOf({ row, findings }: CaseFile) {
  const suggestion = Suggestion.safeParse(findings.suggestion?.data);
  if (row.proposal !== 'grant' || !suggestion.success) return null;
  const { lowFen, highFen, steps, ...rest } = suggestion.data;
  const { ceilingFen, monthlyWageFen, wageSource, lawfulAwardFen } = rest;
  return {
    ...{ ceilingFen, monthlyWageFen, wageSource, lawfulAwardFen, steps },
    ownFigureFen: numberOf(findings.verification?.data, 'ownAmountFen') ?? row.proposedFen ?? 0,
    suggestedLowFen: lowFen,
    suggestedHighFen: highFen,
    departure: textOf(findings.proposal?.data, 'deviationReason'),
  };
}
