import type { LocalDate } from '../basics/local-date.js';

/**
 * What two reliefs may have in common, the surest first. Only the first is a second relief of one person for one original case;
 * the others are reasons to look, for a person to settle.
 */
export const warningKinds = [
  'same-relief',
  'refused-before',
  'same-person',
  'same-victim',
  'same-account',
  'same-original-case',
  'same-household',
  'same-name',
] as const;
export type WarningKind = (typeof warningKinds)[number];

/** `open`: still examined; `granted`: money was or is being paid; `refused`: none; `void`: never decided, nothing paid. */
export type ReliefStanding = 'open' | 'granted' | 'refused' | 'void';

/** Who was harmed, as the original case names the person. */
export interface Victim {
  name: string;
  /** The victim is who applies. */
  isApplicant: boolean;
  happenedOn: LocalDate | null;
  handledBy: string | null;
}

/**
 * The relief of one person in one matter, as far as two of them can be compared. What is null is not known and equals
 * nothing. Advance, instalments and the shares of a joint relief carry the id of their case: together they are one relief.
 */
export interface Relief {
  matterId: string;
  standing: ReliefStanding;
  /** Blind index of the identity number. */
  identityIndex: string | null;
  /** The number is one a person has for life, so that another number is another person; a passport's is not. */
  isLifelongNumber: boolean;
  name: string;
  birthOn: LocalDate | null;
  /** Of the original case; null unless number, or cause, organ and day are known. */
  caseKey: string | null;
  victim: Victim | null;
  /** `householdKey` of the address. */
  householdKey: string | null;
  /** Blind indexes of the accounts the relief is paid to. */
  accountIndexes: readonly string[];
}

/**
 * What makes two reliefs suspicious of being one, the surest first; empty: nothing. 同一当事人同一案件只救助一次，其他机关已经救助的
 * 不再救助 (《人民检察院国家司法救助工作细则（试行）》2016 and 2021, Art. 3:
 * http://www.sxyuanping.jcy.gov.cn/jcyw/202209/t20220913_3827743.shtml). It does not
 * matter which of the two is asked about first.
 */
export function compareReliefs(a: Relief, b: Relief): WarningKind[] {
  if (a.matterId === b.matterId || a.standing === 'void' || b.standing === 'void') return [];
  const isSamePerson = equal(a.identityIndex, b.identityIndex);
  const isSameCase = equal(a.caseKey, b.caseKey);
  if (a.standing === 'refused' || b.standing === 'refused') {
    return isSamePerson && isSameCase ? ['refused-before'] : [];
  }
  if (isSamePerson) return [isSameCase ? 'same-relief' : 'same-person'];
  return looseKinds(a, b, isSameCase);
}

/** Is this a second relief of one person for one original case, which must not be granted? */
export function isBlock(kind: WarningKind): boolean {
  return kind === 'same-relief';
}

/** What the reliefs of two cases with several applicants have in common, each kind once, the surest first. */
export function compareCases(own: readonly Relief[], other: readonly Relief[]): WarningKind[] {
  const found = new Set(own.flatMap((a) => other.flatMap((b) => compareReliefs(a, b))));
  return warningKinds.filter((kind) => found.has(kind));
}

/** Of two different persons, or of two who may be the same. */
function looseKinds(a: Relief, b: Relief, isSameCase: boolean): WarningKind[] {
  const ofSameVictim = isSameVictim(a, b, isSameCase);
  const found: Record<string, boolean> = {
    'same-victim': ofSameVictim,
    'same-account': a.accountIndexes.some((index) => b.accountIndexes.includes(index)),
    'same-original-case': isSameCase && !ofSameVictim,
    'same-household': equal(a.householdKey, b.householdKey),
    'same-name': isSameName(a, b),
  };
  return warningKinds.filter((kind) => found[kind] === true);
}

/**
 * Relatives of one victim, or a relative and the victim: the same name, and one thing more, since names alone are not rare
 * enough: the case, or the day, or, where a day is not known, the organ. Two who apply for themselves are compared as persons.
 */
function isSameVictim(a: Relief, b: Relief, isSameCase: boolean): boolean {
  if (a.victim === null || b.victim === null || a.victim.name !== b.victim.name) return false;
  if (a.victim.isApplicant && b.victim.isApplicant) return false;
  if (isSameCase) return true;
  if (a.victim.happenedOn !== null && b.victim.happenedOn !== null) {
    return a.victim.happenedOn === b.victim.happenedOn;
  }
  return equal(a.victim.handledBy, b.victim.handledBy);
}

/** One name, and neither identity numbers nor birth dates tell the two apart. */
function isSameName(a: Relief, b: Relief): boolean {
  const areTwo = a.isLifelongNumber && b.isLifelongNumber;
  const bornApart = a.birthOn !== null && b.birthOn !== null && a.birthOn !== b.birthOn;
  return a.name === b.name && !areTwo && !bornApart;
}

const equal = (a: string | null, b: string | null): boolean => a !== null && a === b;
