import { parseCondition, type ConditionTerm } from '../element-templates/condition.js';
import { wordOfValue, wordOfVariable } from '../element-templates/variable-words.js';

/** A FEEL condition as an official reads it, “审批结果：退回或者调整金额”; one that says more than comparisons stays as it is written. */
export function conditionInWords(expression: string): string {
  const groups = parseCondition(expression);
  if (groups === null) return expression.replace(/^\s*=\s*/, '');
  return groups.map((group) => group.map(termInWords).join('，并且')).join('；或者');
}

function termInWords({ variable, isNot, values }: ConditionTerm): string {
  const told = values.map((value) => wordOfValue(variable, value)).join('或者');
  return `${wordOfVariable(variable)}${isNot ? '不是' : '：'}${told}`;
}

/**
 * The test of one cell of a decision table about the variable of its column: empty is any value, a list one of them. What is
 * neither stays as it is written.
 */
export function testInWords(variable: string, test: string): string {
  const text = test.trim();
  if (text === '' || text === '-') return '不限';
  const negated = /^not\((.*)\)$/.exec(text)?.[1];
  const values = literalsIn(negated ?? text);
  if (values === null) return text;
  const told = values.map((value) => wordOfValue(variable, value)).join('、');
  return negated === undefined ? told : `除${told}以外`;
}

/** `"a","b"` → its values; null when anything else stands there. */
function literalsIn(text: string): (string | boolean | null)[] | null {
  try {
    return JSON.parse(`[${text}]`) as (string | boolean | null)[];
  } catch {
    return null;
  }
}
