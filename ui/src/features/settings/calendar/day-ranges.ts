import {
  addDays,
  daysBetween,
  isLocalDate,
  type LocalDate,
} from '../../../../../server/domain/basics/local-date.js';

export interface ParsedDays {
  days: LocalDate[];
  /** Every piece of the text that names no day of the year, in Chinese. */
  faults: string[];
}

/**
 * Days of a year as people write them: `01-01/01-03 02-09`, `1月1日至3日、2月9日`. Both ends of a range count; a piece that names
 * no day of the year is a fault, never left out silently.
 */
export function parseDayRanges(year: number, text: string): ParsedDays {
  const pieces = text.split(/[\s、，,；;。]+/).filter((piece) => piece !== '');
  const found: ParsedDays = { days: [], faults: [] };
  for (const piece of pieces) {
    const range = rangeOf(year, piece);
    if (typeof range === 'string') found.faults.push(range);
    else found.days.push(...range);
  }
  return { ...found, days: [...new Set(found.days)].sort() };
}

/** The shortest text for a set of days of one year: neighbours become a range. */
export function formatDayRanges(days: Iterable<LocalDate>): string {
  const ranges: [first: LocalDate, last: LocalDate][] = [];
  for (const on of [...new Set(days)].sort()) {
    const open = ranges.at(-1);
    if (open !== undefined && addDays(open[1], 1) === on) open[1] = on;
    else ranges.push([on, on]);
  }
  return ranges
    .map(([first, last]) =>
      first === last ? first.slice(5) : `${first.slice(5)}/${last.slice(5)}`,
    )
    .join(' ');
}

const plain = /^(\d{1,2})-(\d{1,2})(?:\/(\d{1,2})-(\d{1,2}))?$/;
const chinese = /^(\d{1,2})月(\d{1,2})日(?:[至到—-](?:(\d{1,2})月)?(\d{1,2})日)?$/;

function rangeOf(year: number, piece: string): LocalDate[] | string {
  const [, month, day, lastMonth, lastDay] = plain.exec(piece) ?? chinese.exec(piece) ?? [];
  if (month === undefined || day === undefined)
    return `“${piece}”不是日期，应写作01-01或01-01/01-03`;
  const first = dayOf(year, month, day);
  const last = lastDay === undefined ? first : dayOf(year, lastMonth ?? month, lastDay);
  if (first === null || last === null) return `“${piece}”中有${year}年没有的日期`;
  const length = daysBetween(first, last) + 1;
  if (length < 1) return `“${piece}”的末日早于首日`;
  return Array.from({ length }, (_, index) => addDays(first, index));
}

function dayOf(year: number, month: string, day: string): LocalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}
