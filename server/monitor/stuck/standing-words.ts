import { formatChineseDate } from '../../domain/basics/local-date.js';
import { formatYuan } from '../../domain/basics/money.js';
import type { Facts } from './stuck-kind.js';

type Fact = Facts[string] | undefined;

/** `3个工作日`; without the calendar of the year the number is not known. */
export function workingDaysWords(days: Fact): string {
  return typeof days === 'number' ? `${String(days)}个工作日` : '多日';
}

/** `2026年3月2日` of a day in the facts. */
export function dayWords(on: Fact): string {
  return formatChineseDate(String(on));
}

/** `1,234.50元` of an amount in the facts, in fen. */
export function yuanWords(amountFen: Fact): string {
  return formatYuan(Number(amountFen));
}
