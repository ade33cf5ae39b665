import type { IdentityKind } from './identity-document.js';
import { isMobile } from './phone.js';

/** How many characters of a number stay at its beginning and end; the rest is hidden. */
type Kept = readonly [head: number, tail: number];

/** Of 18 characters the province and the last four stay; of a shorter number less, so that it cannot be guessed. */
const keptOfIdentity: Record<IdentityKind, Kept> = {
  'resident-id': [3, 4],
  'hmt-residence-permit': [3, 4],
  'foreigner-permanent-residence': [3, 4],
  passport: [1, 2],
  other: [0, 2],
};

/** Number of an identity document for screens and lists. */
export function maskIdentity(kind: IdentityKind, number: string): string {
  return keepEnds(number, keptOfIdentity[kind]);
}

/** Bank account for screens: the last four digits stay. */
export function maskAccount(account: string): string {
  return keepEnds(account, [0, 4]);
}

/** Name for lists: the first character stays, whole, however rare; a single one is hidden. */
export function maskName(name: string): string {
  return keepEnds(name, [1, 0]);
}

/** Name for a notice that anybody may read: 李秀兰 → 李某某, 李刚 → 李某; a single character is veiled whole. */
export function veilName(name: string): string {
  const [surname = '', ...given] = wholeCharacters(name);
  return given.length === 0 ? '某' : surname + '某'.repeat(Math.min(given.length, 2));
}

/** Phone number for screens: a mobile keeps three and four digits, any other number its last four. */
export function maskPhone(phone: string): string {
  return keepEnds(phone, [isMobile(phone) ? 3 : 0, 4]);
}

/** Hides at least one character, and everything when the text is too short to keep its ends apart. */
function keepEnds(text: string, [head, tail]: Kept): string {
  const characters = wholeCharacters(text);
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return '*'.repeat(characters.length);
  return (
    characters.slice(0, head).join('') +
    '*'.repeat(hidden) +
    characters.slice(head + hidden).join('')
  );
}

/** Characters as people count them: a rare one of four bytes, or one with a variation selector or an accent, is one. */
function wholeCharacters(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
