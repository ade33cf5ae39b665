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
 * Parses yuan as people write them: `1234`, `1,234.5`, `-1234.50`, with or without 元; at most two decimals,
 * thousands separators only where they belong. String arithmetic: never through a floating number.
 */
export function parseYuan(text: string): Fen {
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?元?$/.exec(text.trim());
  const [, sign, whole, decimals] = match ?? [];
  if (whole === undefined) {
    throw new RuleError('AMOUNT_INVALID', `金额“${text}”应为元，最多两位小数`);
  }
  const digits = whole.replaceAll(',', '') + (decimals ?? '').padEnd(2, '0');
  return fen(Number(`${sign ?? ''}${digits}`));
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
