import { calendarDays, type CalendarDays, type PlainDays } from '../terms/day-counts.js';
import { RuleError } from './errors.js';

/** A calendar date 'YYYY-MM-DD' in Asia/Shanghai; legal dates are always these, never instants. Sorts as text. */
export type LocalDate = string;

/** Asia/Shanghai is UTC+8 all year round since 1991; every instant of this system is later. */
const shanghaiOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;
const numerals = Array.from('〇一二三四五六七八九');

/** Is `text` a real date written 'YYYY-MM-DD' (years 1000 to 9999)? */
export function isLocalDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Checks that `text` is a real date written 'YYYY-MM-DD'. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) {
    throw new RuleError('DATE_INVALID', `“${text}”不是有效日期，应为 2026-03-02 的形式`);
  }
  return text;
}

/** The date in Shanghai at this instant. */
export function toLocalDate(instant: Date): LocalDate {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** The minute in Shanghai at this instant, `2026-03-02 10:00`, as registers write it. */
export function shanghaiMinute(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}

/** The instant of a minute in Shanghai, written `2026-03-02 10:00`. */
export function shanghaiInstant(minute: string): Date {
  return new Date(`${minute.replace(' ', 'T')}:00+08:00`);
}

/** Date `days` calendar days later (earlier when negative). */
export function addDays(on: LocalDate, days: PlainDays): LocalDate {
  return new Date(utcMidnightMs(on) + days * dayMs).toISOString().slice(0, 10);
}

/** Negative when `a` is earlier, 0 when the same day, positive when later. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return daysBetween(b, a);
}

/** Calendar days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): CalendarDays {
  return calendarDays(Math.round((utcMidnightMs(to) - utcMidnightMs(from)) / dayMs));
}

/** The instant the day ends in Shanghai (24:00), exclusive: the first instant of the next day. */
export function endOfDay(on: LocalDate): Date {
  return new Date(utcMidnightMs(on) + dayMs - shanghaiOffsetMs);
}

/** The first instant of the day in Shanghai (0:00). */
export function startOfDay(on: LocalDate): Date {
  return new Date(utcMidnightMs(on) - shanghaiOffsetMs);
}

/** Calendar year of a date. */
export function yearOf(on: LocalDate): number {
  return Number(localDate(on).slice(0, 4));
}

/** `2026-03-02` → `2026年3月2日`. */
export function formatChineseDate(on: LocalDate): string {
  const [year, month, day] = parts(on);
  return `${year}年${month}月${day}日`;
}

/** `2026-03-02` → `二〇二六年三月二日`, as signed and sealed papers write it. */
export function chineseDateCapitals(on: LocalDate): string {
  const [year, month, day] = parts(on);
  const yearText = Array.from(String(year), (digit) => numerals[Number(digit)] ?? '').join('');
  return `${yearText}年${smallNumeral(month)}月${smallNumeral(day)}日`;
}

function utcMidnightMs(on: LocalDate): number {
  return new Date(`${localDate(on)}T00:00:00Z`).getTime();
}

function parts(on: LocalDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = localDate(on).split('-').map(Number);
  return [year, month, day];
}

/** 1 to 99 in Chinese: 十, 十一, 二十, 三十一. */
function smallNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : (numerals[tens] ?? '')}十`;
  return tensText + (ones === 0 ? '' : (numerals[ones] ?? ''));
}
