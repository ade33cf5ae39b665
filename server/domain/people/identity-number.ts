import { addDays, compareDates, isLocalDate, type LocalDate } from '../basics/local-date.js';
import { RuleError } from '../basics/errors.js';

export type Sex = 'male' | 'female';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const provinces = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)';

/**
 * Whose number it is, by its first characters: GB/T 2260 provinces; 810000, 820000, 830000 for residents of Hong Kong, Macao and Taiwan
 * (《港澳台居民居住证申领发放办法》国办发〔2018〕81号 第三条, https://www.gov.cn/zhengce/content/2018-08/19/content_5314865.htm ); 9, province and
 * three digits of a country for foreigners with permanent residence (国家移民管理局 2023 年版机读信息规则,
 * http://www.eastcoms.com/service/pro/840.html , confidence M).
 */
export const numberHolders = {
  citizen: new RegExp(`^${provinces}`),
  'hong-kong-macao-taiwan': /^8[1-3]0000/,
  foreigner: new RegExp(`^9${provinces}\\d{3}`),
} as const;
export type NumberHolder = keyof typeof numberHolders;

/**
 * Why this is not an identity number of 18 characters, in Chinese, or null when it is one. By GB 11643-1999: region, birth date,
 * sequence, check character (ISO 7064 MOD 11-2; X in capitals); residents of Hong Kong, Macao and Taiwan and foreigners with permanent
 * residence have numbers made alike.
 */
export function identityFault(text: string): string | null {
  const typing = typingFault(text);
  if (typing !== null) return typing;
  if (!/^\d{17}[\dX]$/.test(text)) return '身份证号码应为18位，末位为数字或大写X';
  if (numberHolderOf(text) === null) return '身份证号码的地区代码不存在';
  if (!isLocalDate(birthText(text))) return '身份证号码中的出生日期不存在';
  if (checkCharacter(text) !== text[17]) return '身份证号码的校验位不符，请核对';
  return null;
}

/** Whose number this is; null when no such number begins so. */
export function numberHolderOf(text: string): NumberHolder | null {
  const holders = Object.keys(numberHolders) as NumberHolder[];
  return holders.find((holder) => numberHolders[holder].test(text)) ?? null;
}

/**
 * The number of 18 characters that belongs to one of the old form, or why there is none, in Chinese. 15 digits by GB 11643-1989: year of
 * birth in two digits (19xx), no check character; cards with it ended on 2013-01-01 (居民身份证法 2011年修正 第二十三条), but old papers bear it.
 * Sequences 996 to 999 were kept for people then over a hundred, born in 18xx (confidence M): not converted.
 */
export function convertOldForm(text: string): { number: string } | { fault: string } {
  const typing = typingFault(text);
  if (typing !== null) return { fault: typing };
  if (!/^\d{15}$/.test(text)) return { fault: '旧的身份证号码应为15位数字' };
  if (/99[6-9]$/.test(text)) {
    return { fault: '此15位号码的顺序码曾为百岁老人专用，不能判断出生年份，请录入18位号码' };
  }
  const digits = `${text.slice(0, 6)}19${text.slice(6)}`;
  const number = digits + checkCharacter(digits);
  const fault = identityFault(number);
  if (fault !== null) return { fault };
  return numberHolderOf(number) === 'citizen'
    ? { number }
    : { fault: '身份证号码的地区代码不存在' };
}

/** What an input method does to a number; null when it did nothing. */
function typingFault(text: string): string | null {
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(text)) return '号码含有全角字符，请改用半角录入';
  return /\s/.test(text) ? '号码中不应有空格' : null;
}

/** Birth date written in a valid identity number. */
export function birthDateOf(identityNumber: string): LocalDate {
  return birthText(checked(identityNumber));
}

/** Sex by the 17th digit: odd is male, even is female (GB 11643-1999 4.1.3). */
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
