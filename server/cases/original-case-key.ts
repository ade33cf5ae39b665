import type { LocalDate } from '../domain/basics/local-date.js';

interface OriginalCaseFacts {
  cause: string;
  caseNumber?: string | undefined;
  handledBy: string;
  happenedOn?: LocalDate | undefined;
}

/**
 * Key under which two descriptions of one original case meet: its number however brackets and spaces were typed, else
 * what happened, where and when. At most 200 characters. Without number and date nothing is certain: `isCertain` false.
 */
export function originalCaseKey(facts: OriginalCaseFacts): { key: string; isCertain: boolean } {
  const { cause, caseNumber, handledBy, happenedOn } = facts;
  if (caseNumber !== undefined && caseNumber !== '') {
    return { key: cut(`number:${normalised(caseNumber)}`), isCertain: true };
  }
  const parts = [cause, handledBy, happenedOn ?? ''].map(normalised);
  return { key: cut(`facts:${parts.join('|')}`), isCertain: happenedOn !== undefined };
}

/** A stored key that can be relied on: facts without their day are those of many cases. */
export function isCertainKey(key: string): boolean {
  return !(key.startsWith('facts:') && key.endsWith('|'));
}

/** Full-width forms become plain, every kind of bracket one kind, spaces go, letters become capitals. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[[({〔【〈《]/gu, '(')
    .replace(/[\])}〕】〉》]/gu, ')')
    .replace(/[\s_]+/gu, '')
    .toUpperCase();
}

function cut(text: string): string {
  return Array.from(text).slice(0, 200).join('');
}
