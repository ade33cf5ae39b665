import { normaliseName } from '../people/person-name.js';

/** Terms a query asks for; a case is found when it has all of `name`, or the one of `number`. */
export interface QueryTerms {
  /** Empty: too long, or too much of anything else, to be a part of a name. */
  name: string[];
  number: string | null;
}

/** Longest query of which the parts are looked up: nobody types more of a name. */
const longestName = 20;
/** Longest consecutive number of an office in a year. */
const longestSerial = 6;

/**
 * A name as terms: every character, and every two that stand side by side, so that any part is found by an index.
 * Characters, not halves of them: rare ones of names lie outside the basic plane. Letters are found in either case.
 */
export function nameTerms(name: string): string[] {
  const characters = charactersOf(name);
  return [...new Set([...characters, ...pairsOf(characters)])];
}

/** What must all be among the terms of a name that holds this part. */
function partTerms(part: string): string[] {
  const characters = charactersOf(part);
  return characters.length === 1 ? characters : [...new Set(pairsOf(characters))];
}

const charactersOf = (name: string): string[] => Array.from(normaliseName(name).toLowerCase());

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`);

/** A number of a case as terms: year and consecutive number, and the latter alone. */
export function numberTerms(number: string): string[] {
  const found = yearAndSerial(number);
  return found === null ? [] : [`#${found.year}/${found.serial}`, `#${found.serial}`];
}

/** What is typed into a search as terms. */
export function queryTerms(q: string): QueryTerms {
  const found = yearAndSerial(q);
  const alone = /^0*(\d+)号?$/.exec(q.trim())?.[1];
  const serial = alone !== undefined && alone.length <= longestSerial ? `#${alone}` : null;
  const isName = charactersOf(q).length <= longestName && !/\d/.test(q);
  return {
    name: isName ? partTerms(q) : [],
    number: found === null ? serial : `#${found.year}/${found.serial}`,
  };
}

/** The last four digits followed by others, with something between: 〔2026〕12号, 2026-12, 2026 12. */
function yearAndSerial(text: string): { year: string; serial: string } | null {
  const [, year, serial] = /(?<!\d)((?:19|20)\d\d)[^\d]+0*(\d{1,6})(?!\d)\D*$/.exec(text) ?? [];
  return year === undefined || serial === undefined ? null : { year, serial };
}
