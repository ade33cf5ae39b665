import { formatChineseDate } from '../basics/local-date.js';
import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

const decisionKinds: ReadonlySet<string> = new Set(['relief-decision', 'refusal-decision']);

/** The first decision comes by the last day of its term, that day included (2014 opinion: ten working days). */
export function decisionWithinTerm({
  case: { decisionDueOn },
  papers,
}: PaperContext): Disagreement[] {
  const decision = papers.find(({ kind, isVoid }) => decisionKinds.has(kind) && !isVoid);
  if (decision === undefined || decisionDueOn === null) return [];
  if (decision.issuedOn <= decisionDueOn) return [];
  const text = `《${decision.title}》${formatChineseDate(decision.issuedOn)}出具，晚于作出决定的期限${formatChineseDate(decisionDueOn)}，请在卷内说明原因`;
  return [{ text, places: [placeOf(decision, formatChineseDate(decision.issuedOn))] }];
}
