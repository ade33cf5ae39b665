const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * Why this is not a 统一社会信用代码, in Chinese, or null when it is one. 18 characters by GB 32100-2015: authority, category, six digits of
 * the region, nine of the organisation, check character (modulo 31); the letters I, O, S, V, Z are not used.
 */
export function creditCodeFault(text: string): string | null {
  if (!/^[0-9A-Z]{18}$/.test(text)) return '统一社会信用代码应为18位数字或大写字母';
  if (/[IOSVZ]/.test(text)) return '统一社会信用代码不使用字母I、O、S、V、Z';
  if (!/^.{2}\d{6}/.test(text)) return '统一社会信用代码第3至8位应为数字';
  return creditCodeCheckCharacter(text) === text[17]
    ? null
    : '统一社会信用代码的校验位不符，请核对';
}

/** The check character that belongs to the first 17 characters. */
export function creditCodeCheckCharacter(text: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * characters.indexOf(text[index] ?? ''),
    0,
  );
  return characters[(31 - (sum % 31)) % 31] ?? '';
}
