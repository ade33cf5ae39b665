import type { CaseFile } from '../../cases/case-file.js';
import { Suggestion } from '../../cases/suggestion.js';
import { sourceOnPaper } from '../../domain/basics/source-on-paper.js';
import { numberOf, textOf } from './parts.js';

/** How the amount was found, beside the handler's own figure; null when nothing is to be granted. */
export function calculationOf({ row, findings, applicants }: CaseFile) {
  const found = Suggestion.safeParse(findings.suggestion?.data);
  if (row.proposal !== 'grant' || !found.success || found.data.state === 'missing') return null;
  const { lowFen, pointFen, highFen, steps, split, limits, ...rest } = found.data;
  const { ceilingFen, monthlyWageFen, wageSource, standardSource, awardLeftFen } = rest;
  const names = new Map(applicants.map(({ personId, name }) => [personId, name]));
  return {
    ...{ ceilingFen, monthlyWageFen, awardLeftFen },
    wageSource: sourceOnPaper(wageSource) || wageSource,
    standardSource: sourceOnPaper(standardSource) || standardSource,
    ownFigureFen: numberOf(findings.verification?.data, 'ownAmountFen') ?? row.proposedFen ?? 0,
    suggestedLowFen: lowFen,
    suggestedPointFen: pointFen,
    suggestedHighFen: highFen,
    advancePaidFen: limits.find(({ kind }) => kind === 'advance')?.amountFen ?? 0,
    steps: steps.map(({ text, weight, ...range }) => ({
      ...{ text, weight, lowFen: range.lowFen, highFen: range.highFen },
    })),
    split:
      split.length < 2
        ? []
        : split.map(({ personId, amountFen }) => ({
            name: names.get(personId) ?? '申请人',
            amountFen,
          })),
    departure: textOf(findings.proposal?.data, 'deviationReason'),
  };
}
