import { addDays, compareDates, isLocalDate, type LocalDate } from './local-date.js';
import { RuleError } from './errors.js';

export type Sex = 'male' | 'female';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
/** First two digits: provinces (GB/T 2260), residents of Hong Kong, Macao and Taiwan (81–83), permanent residence of foreigners (9x). */
const regions = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/**
 * Why this is not a citizen identity number, in Chinese, or null when it is one. 18 characters by GB 11643-1999:
 * region, birth date, sequence, check character (ISO 7064 MOD 11-2; X in capitals). 15-digit numbers are no longer valid.
 */
export function identityFault(text: string): string | null {
  if (!/^\d{17}[\dX]$/.test(text)) return '身份证号码应为18位，末位为数字或大写X';
  if (!regions.test(text)) return '身份证号码的地区代码不存在';
  if (!isLocalDate(birthText(text))) return '身份证号码中的出生日期不存在';
  if (checkCharacter(text) !== text[17]) return '身份证号码的校验位不符，请核对';
  return null;
}

/** Birth date written in a valid identity number. */
export function birthDateOf(identityNumber: string): LocalDate {
  return birthText(checked(identityNumber));
}

/** Sex by the 17th digit: odd is male, even is female. */
export function sexOf(identityNumber: string): Sex {
  return Number(checked(identityNumber)[16]) % 2 === 1 ? 'male' : 'female';
}

/**
 * Full years of age (周岁) on a day. A year of age is full from the day after the birthday, as 法释〔2006〕1号 第二条
 * counts it, so nobody loses the protection of a minor a day early.
 */
export function ageOn(birthOn: LocalDate, on: LocalDate): number {
  if (compareDates(on, birthOn) < 0) {
    throw new RuleError('DATE_INVALID', `出生日期${birthOn}晚于${on}`);
  }
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return Math.max(0, on.slice(5) > birthOn.slice(5) ? years : years - 1);
}

/** Under eighteen full years (未成年人保护法 第二条), the eighteenth birthday included. */
export function isMinor(birthOn: LocalDate, on: LocalDate): boolean {
  return ageOn(birthOn, on) < 18;
}

/** The check character that belongs to the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters[sum % 11] ?? '';
}

/** First day on which a person born on `birthOn` is no longer a minor. */
export function adultFrom(birthOn: LocalDate): LocalDate {
  const birthday = `${Number(birthOn.slice(0, 4)) + 18}${birthOn.slice(4)}`;
  return isLocalDate(birthday) ? addDays(birthday, 1) : `${birthday.slice(0, 4)}-03-01`;
}

function birthText(text: string): string {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
}

function checked(identityNumber: string): string {
  const fault = identityFault(identityNumber);
  if (fault !== null) throw new RuleError('IDENTITY_INVALID', fault);
  return identityNumber;
}
