import {
  birthDateOf,
  convertOldForm,
  identityFault,
  numberHolderOf,
  sexOf,
  type NumberHolder,
  type Sex,
} from './identity-number.js';
import type { LocalDate } from '../basics/local-date.js';

export interface IdentityKindEntry {
  /** Name of the document, in Chinese. */
  name: string;
  /** What its number is called in papers. */
  numberName: string;
  /** Whose 18-character number it bears; null: a number without a known form. */
  holder: NumberHolder | null;
}

/** Documents that prove who somebody is. Only those of 18 characters can be checked; of the others the length and the characters. */
export const identityKinds = {
  'resident-id': { name: '居民身份证', numberName: '公民身份号码', holder: 'citizen' },
  'hmt-residence-permit': {
    name: '港澳台居民居住证',
    numberName: '公民身份号码',
    holder: 'hong-kong-macao-taiwan',
  },
  'foreigner-permanent-residence': {
    name: '外国人永久居留身份证',
    numberName: '外国人永久居留身份证号码',
    holder: 'foreigner',
  },
  passport: { name: '护照', numberName: '护照号码', holder: null },
  other: { name: '其他身份证件', numberName: '身份证件号码', holder: null },
} as const satisfies Record<string, IdentityKindEntry>;

export type IdentityKind = keyof typeof identityKinds;
export const identityKindIds = Object.keys(identityKinds) as IdentityKind[];

/** What a number tells once it is found in order. */
export interface IdentityReading {
  /** As it is kept: of the old form of 15 digits the 18 characters. */
  number: string;
  /** Null when the number does not tell. */
  birthOn: LocalDate | null;
  sex: Sex | null;
  /** Was it typed in the form that cards bear no more? */
  isOldForm: boolean;
}

/** Longest number of any document; the column of the masked number is no longer. */
export const maxIdentityLength = 30;

/** Reads the number of a document, or says in Chinese why it cannot be one. */
export function readIdentity(
  kind: IdentityKind,
  text: string,
): IdentityReading | { fault: string } {
  switch (kind) {
    case 'resident-id':
      return /^\d{15}$/.test(text) ? readOldResident(text) : readNumber(kind, text);
    case 'hmt-residence-permit':
      return readNumber(kind, text);
    case 'foreigner-permanent-residence':
      return oldForeigner.test(text) ? untold(text, true) : readNumber(kind, text);
    case 'passport':
      return passport.test(text)
        ? untold(text, false)
        : { fault: '护照号码应为5至20位大写字母或数字，不含空格' };
    case 'other':
      return readOther(text);
  }
}

/** Why this is not a number of such a document, in Chinese; null when it may be. */
export function identityDocumentFault(kind: IdentityKind, text: string): string | null {
  const reading = readIdentity(kind, text);
  return 'fault' in reading ? reading.fault : null;
}

/**
 * What finds the same document again, to be hashed: two forms of one number have one key. A number of 18 characters is a person's
 * whatever the document; the numbers of others mean something with their kind only.
 */
export function identityKey(kind: IdentityKind, number: string): string {
  const reading = readIdentity(kind, number);
  const kept = 'fault' in reading ? number : reading.number;
  return kind === 'passport' || kind === 'other' ? `${kind}:${kept}` : kept;
}

/** Every key that a number typed into a search may have, whatever document it is of. */
export function identityKeys(text: string): string[] {
  const typed = text.trim().toUpperCase();
  return [...new Set(identityKindIds.map((kind) => identityKey(kind, typed)))];
}

/** Cards of foreigners until 2023: three letters of a country and twelve digits; of them nothing more is published. */
const oldForeigner = /^[A-Z]{3}\d{12}$/;
/** Nine characters by ICAO Doc 9303 part 4; some countries print more. */
const passport = /^[0-9A-Z]{5,20}$/;
const other = /^[\p{Script=Han}〇0-9A-Za-z（）()〔〕\-/.·]+$/u;

function readNumber(
  kind: 'resident-id' | 'hmt-residence-permit' | 'foreigner-permanent-residence',
  text: string,
): IdentityReading | { fault: string } {
  const fault = identityFault(text);
  if (fault !== null) return { fault };
  const { name, holder } = identityKinds[kind];
  if (numberHolderOf(text) !== holder) return { fault: `这不是${name}的号码，请核对证件种类` };
  return { number: text, birthOn: birthDateOf(text), sex: sexOf(text), isOldForm: false };
}

function readOldResident(text: string): IdentityReading | { fault: string } {
  const converted = convertOldForm(text);
  if ('fault' in converted) return converted;
  const { number } = converted;
  return { number, birthOn: birthDateOf(number), sex: sexOf(number), isOldForm: true };
}

function readOther(text: string): IdentityReading | { fault: string } {
  const length = Array.from(text).length;
  if (length < 4 || length > maxIdentityLength) {
    return { fault: `证件号码应为4至${maxIdentityLength}个字` };
  }
  return other.test(text)
    ? untold(text, false)
    : { fault: '证件号码只能含汉字、半角字母和数字、括号、连接号' };
}

function untold(text: string, isOldForm: boolean): IdentityReading {
  return { number: text, birthOn: null, sex: null, isOldForm };
}
