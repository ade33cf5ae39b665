const digits = Array.from('〇一二三四五六七八九');

/** 1 to 99 as in headings: 一, 十, 十一, 二十. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no numeral for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return tensText + (ones === 0 ? '' : (digits[ones] ?? ''));
}
