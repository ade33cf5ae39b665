import { parseCondition } from './condition.js';
import { wordOfValue, wordOfVariable } from './variable-words.js';

/** What a flow with such a condition is called: the answers it stands for, e.g. `退回、同意但调整金额`; undefined where that needs more words. */
export function answerOf(expression: string): string | undefined {
  const [group, ...otherGroups] = parseCondition(expression) ?? [];
  const [term, ...otherTerms] = group ?? [];
  if (term === undefined || term.isNot || otherTerms.length + otherGroups.length > 0) {
    return undefined;
  }
  const [value] = term.values;
  // a yes says nothing without what was asked
  if (value === true) return wordOfVariable(term.variable);
  return term.values.map((one) => wordOfValue(term.variable, one)).join('、');
}
