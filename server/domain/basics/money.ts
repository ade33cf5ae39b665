import { RuleError } from './errors.js';

/** An amount in integer fen (分), 1/100 yuan. Made only by `fen` or `parseYuan`. */
export type Fen = number;

/** Largest absolute amount: 2^51 − 1 fen, so that dividing by 100 for display stays exact. */
export const maxFen: Fen = 2 ** 51 - 1;

/** Checks that `n` is an amount in integer fen within ±`maxFen`; minus zero becomes zero. */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n) || Math.abs(n) > maxFen) {
    throw new RuleError('AMOUNT_INVALID', `金额应为整数分，收到 ${n}`);
  }
  return n === 0 ? 0 : n;
}

/**
 * Parses yuan as people write them: `1234`, `1,234.5`, `-1234.50`, `１２３４．５`, with or without ¥ and 元; at most two decimals,
 * thousands separators only where they belong. String arithmetic: never through a floating number.
 */
export function parseYuan(text: string): Fen {
  const plain = halfWidth(text.trim())
    .replace(/^(-?)¥/, '$1')
    .replace(/元$/, '');
  const [, sign = '', whole = '', decimals = ''] = plainYuan.exec(plain) ?? [];
  const fault = yuanFault(plain);
  if (fault !== null) throw new RuleError('AMOUNT_INVALID', `金额“${text}”${fault}`);
  return fen(Number(`${sign}${whole.replaceAll(',', '')}${decimals.padEnd(2, '0')}`));
}

const plainYuan = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

/** What is wrong with yuan in half-width characters without sign of currency; null when nothing is. */
function yuanFault(plain: string): string | null {
  if (plainYuan.test(plain)) return null;
  if (/[十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/.test(plain)) return '应以元为单位，用阿拉伯数字填写';
  if (/^-?[\d,]+\.\d{3,}$/.test(plain)) return '最多两位小数';
  if (/^-?[\d,]*,[\d,]*(\.\d+)?$/.test(plain)) return '的千位分隔符位置不对';
  return '应为数字，最多两位小数';
}

/** Digits, comma, point, minus and ¥ of a Chinese keyboard as those of a plain one (Unicode block FF00–FFEF). */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９，．－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥');
}

/** `123450` → `1,234.50元`; always two decimals. */
export function formatYuan(amountFen: Fen): string {
  const digits = String(Math.abs(fen(amountFen))).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amountFen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}元`;
}

/** Sum of amounts, refused when it leaves the exact range. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total = fen(total + fen(amount));
  return total;
}
