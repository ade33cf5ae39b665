import type { DocumentKindId } from '../../templates/index.js';

/**
 * Word put before the year of a number so that the numbers of two kinds of an office never meet: 青检控申救决〔2026〕3号.
 * Such words are common practice (文书代字); none is confirmed for relief documents (confidence L).
 */
export const numberWords = {
  'supplement-notice': '补',
  'acceptance-notice': '受',
  'hearing-notice': '听',
  'joint-relief-request': '请',
  'relief-decision': '决',
  'refusal-decision': '不',
  'inquiry-letter': '询',
  'collection-notice': '领',
} as const satisfies Partial<Record<DocumentKindId, string>>;

/** `{office}控申救〔{year}〕{n}号` → `{office}控申救决〔{year}〕{n}号`; kinds without a word keep the pattern. */
export function patternOf(pattern: string, kind: string): string {
  const word = (numberWords as Partial<Record<string, string>>)[kind] ?? '';
  return pattern.replace('〔{year}〕', `${word}〔{year}〕`);
}
