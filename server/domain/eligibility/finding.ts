import { allKnown, anyKnown, type Known } from '../basics/known.js';

/** The text a finding rests on; `article` empty when the text is cited as a whole. */
export interface Citation {
  text: string;
  article: string;
  /** Where the wording can be read. */
  source: string;
}

export interface FactUsed {
  name: string;
  label: string;
  value: boolean;
}

/** One statement about a case: whether it holds, by which text, from which facts, and what is still to be found out. */
export interface Finding {
  id: string;
  /** Chinese, for a person. */
  text: string;
  citation: Citation;
  /** Confidence of the source where it is below H. */
  confidence?: 'M' | 'L' | undefined;
  holds: Known;
  facts: FactUsed[];
  /** Names of the unknown facts that would settle it; empty once it is settled. */
  missing: string[];
  children: Finding[];
}

type Statement = Pick<Finding, 'id' | 'text' | 'citation' | 'confidence'>;

/** A named fact as it is known. */
export interface GivenFact {
  name: string;
  label: string;
  value: Known;
}

/** Holds as soon as one of the facts does; the facts that decide are those used. */
export function anyFact(statement: Statement, given: readonly GivenFact[]): Finding {
  const holds = anyKnown(given.map(({ value }) => value));
  return {
    ...statement,
    holds,
    facts: given.flatMap(({ name, label, value }) =>
      value === 'unknown' || (holds === true && !value) ? [] : [{ name, label, value }],
    ),
    missing: holds === 'unknown' ? unknownLabels(given) : [],
    children: [],
  };
}

/** Holds when the fact is found not to be so. */
export function noFact(statement: Statement, given: GivenFact): Finding {
  const found = anyFact(statement, [given]);
  return { ...found, holds: found.holds === 'unknown' ? 'unknown' : !found.holds };
}

/** Holds when every child does. */
export function allOf(statement: Statement, children: Finding[]): Finding {
  return branch(statement, allKnown(children.map(({ holds }) => holds)), children);
}

/** Holds as soon as one child does. */
export function anyOf(statement: Statement, children: Finding[]): Finding {
  return branch(statement, anyKnown(children.map(({ holds }) => holds)), children);
}

/** A finding over others: it rests on the facts of those that say the same as it, each named once. */
function branch(statement: Statement, holds: Known, children: Finding[]): Finding {
  const telling = children.filter((child) => child.holds === holds);
  const facts = telling.flatMap((child) => child.facts);
  return {
    ...statement,
    holds,
    facts: [...new Map(facts.map((fact) => [fact.name, fact])).values()],
    missing: holds === 'unknown' ? [...new Set(children.flatMap(({ missing }) => missing))] : [],
    children,
  };
}

const unknownLabels = (given: readonly GivenFact[]): string[] =>
  given.filter(({ value }) => value === 'unknown').map(({ label }) => label);
