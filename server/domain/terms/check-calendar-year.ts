import { daysOfYear, isWeekend, type CalendarYear } from './calendar.js';
import { RuleError } from '../basics/errors.js';
import type { LocalDate } from '../basics/local-date.js';

/**
 * Days off in every year: 全国年节及纪念日放假办法 第二条 (元旦, 劳动节, 国庆节; confidence M, the text itself was not seen, but every notice
 * of 2004 to 2026 has them).
 */
const always = ['01-01', '05-01', '10-01', '10-02', '10-03'] as const;

/**
 * Every fault of a year's days, in Chinese: text that is no list of days, a day named twice, a makeup workday that is no Saturday or
 * Sunday or is a day off too, a holiday of every year that is missing. Empty when the year can be counted with.
 */
export function checkCalendarYear({
  year,
  holidays,
  makeupWorkdays,
}: Omit<CalendarYear, 'source'>): string[] {
  const off = readDays(year, holidays);
  const worked = readDays(year, makeupWorkdays);
  const faults = [...off.faults, ...worked.faults];
  if (faults.length > 0) return faults;
  return [
    ...twice(off.days).map((on) => `放假日期${on}出现两次`),
    ...twice(worked.days).map((on) => `调休上班日期${on}出现两次`),
    ...worked.days.filter((on) => !isWeekend(on)).map((on) => `${on}不是周末，不能是调休上班日`),
    ...worked.days
      .filter((on) => off.days.includes(on))
      .map((on) => `${on}既是放假日，又是调休上班日`),
    ...always
      .filter((day) => !off.days.includes(`${year}-${day}`))
      .map((day) => `缺少每年都放假的${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`),
  ];
}

function readDays(year: number, text: string): { days: LocalDate[]; faults: string[] } {
  const days: LocalDate[] = [];
  const faults: string[] = [];
  for (const part of text.split(/\s+/u).filter((range) => range !== '')) {
    try {
      days.push(...daysOfYear(year, part));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      faults.push(`“${part}”不是日期，应为10-01或10-01/10-07的形式`);
    }
  }
  return { days, faults };
}

function twice(days: readonly LocalDate[]): LocalDate[] {
  return [...new Set(days.filter((on, index) => days.indexOf(on) !== index))];
}
