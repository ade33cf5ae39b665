/** One thing a condition asks: is the variable one of the values, or (negated) none of them. */
export interface ConditionTerm {
  /** Dotted name, e.g. `routing.path`. */
  variable: string;
  isNot: boolean;
  values: readonly ConditionValue[];
}

export type ConditionValue = string | boolean | null;

/** Holds when one of its groups holds; a group when all its terms hold. */
export type Condition = readonly (readonly ConditionTerm[])[];

/** A FEEL condition as groups of terms; null when it says something this shape cannot. */
export function parseCondition(expression: string): Condition | null {
  const tokens = tokensOf(expression.replace(/^\s*=/, ''));
  if (tokens === null) return null;
  const reader = { tokens, at: 0 };
  const groups = anyOf(reader);
  return groups === null || reader.at < tokens.length ? null : joined(groups);
}

/** The condition as FEEL with its leading `=`, or null while it asks nothing. */
export function writeCondition(condition: Condition): string | null {
  const groups = condition.filter((group) => group.length > 0 && group.every(isComplete));
  if (groups.length === 0) return null;
  const written = groups.map((group) => {
    const terms = group.map((term) => writeTerm(term, group.length > 1));
    const text = terms.join(' and ');
    return groups.length > 1 && group.length > 1 ? `(${text})` : text;
  });
  return `=${written.join(' or ')}`;
}

const isComplete = ({ variable, values }: ConditionTerm): boolean =>
  variable !== '' && values.length > 0;

function writeTerm({ variable, isNot, values }: ConditionTerm, isOneOfSeveral: boolean): string {
  const sign = isNot ? '!=' : '=';
  const parts = values.map((value) => `${variable} ${sign} ${JSON.stringify(value)}`);
  if (parts.length === 1 || isNot) return parts.join(' and ');
  const text = parts.join(' or ');
  return isOneOfSeveral ? `(${text})` : text;
}

type Token = '(' | ')' | 'and' | 'or' | ConditionTerm;

interface Reader {
  tokens: Token[];
  at: number;
}

const comparison = /^([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)\s*(=|!=)\s*("[^"\\]*"|true|false|null)(?!\w)/;

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const compared = comparison.exec(rest);
    const word = compared ? null : /^(\(|\)|(?:and|or)\b)/.exec(rest);
    const matched = compared ?? word;
    if (matched === null) return null;
    tokens.push(compared ? termOf(compared) : (matched[0] as Token));
    rest = rest.slice(matched[0].length).trim();
  }
  return tokens;
}

const termOf = ([, variable = '', sign, literal = '']: RegExpExecArray): ConditionTerm => ({
  variable,
  isNot: sign === '!=',
  values: [JSON.parse(literal) as ConditionValue],
});

type Groups = readonly (readonly ConditionTerm[])[];

function anyOf(reader: Reader): Groups | null {
  let groups = allOf(reader);
  while (groups !== null && reader.tokens[reader.at] === 'or') {
    reader.at += 1;
    const next = allOf(reader);
    groups = next === null ? null : [...groups, ...next];
  }
  return groups;
}

function allOf(reader: Reader): Groups | null {
  let groups = one(reader);
  while (groups !== null && reader.tokens[reader.at] === 'and') {
    reader.at += 1;
    const next = one(reader);
    groups = next === null ? null : both(groups, next);
  }
  return groups;
}

function one(reader: Reader): Groups | null {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token === '(') {
    const inner = anyOf(reader);
    if (inner === null || reader.tokens[reader.at] !== ')') return null;
    reader.at += 1;
    return joined(inner);
  }
  return typeof token === 'object' ? [[token]] : null;
}

/** `and` between alternatives: each with each. */
const both = (left: Groups, right: Groups): Groups =>
  left.flatMap((some) => right.map((others) => merged([...some, ...others])));

/** Neighbouring groups of one term each about the same variable say “one of”. */
function joined(groups: Groups): Groups {
  const result: (readonly ConditionTerm[])[] = [];
  for (const group of groups) {
    const before = onlyTerm(result.at(-1));
    const term = onlyTerm(group);
    if (before && term && before.variable === term.variable) {
      result.splice(-1, 1, [{ ...before, values: [...before.values, ...term.values] }]);
    } else result.push(group);
  }
  return result;
}

function onlyTerm(group: readonly ConditionTerm[] = []): ConditionTerm | null {
  const [term, ...others] = group;
  return term === undefined || others.length > 0 || term.isNot ? null : term;
}

/** Two “is not” of the same variable in one group are one. */
function merged(terms: readonly ConditionTerm[]): ConditionTerm[] {
  const result: ConditionTerm[] = [];
  for (const term of terms) {
    const known = result.findIndex(
      ({ variable, isNot }) => isNot && term.isNot && variable === term.variable,
    );
    const before = result[known];
    if (before) result[known] = { ...before, values: [...before.values, ...term.values] };
    else result.push(term);
  }
  return result;
}
