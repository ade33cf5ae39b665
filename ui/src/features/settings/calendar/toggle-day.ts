import type { LocalDate } from '../../../../../server/domain/basics/local-date.js';
import { dayKindOf } from './month-weeks.js';

interface Days {
  holidays: LocalDate[];
  makeupWorkdays: LocalDate[];
}

/** A weekday becomes a day off and back; a day of a weekend becomes a makeup workday, then a day off, then itself again. */
export function toggleDay(
  on: LocalDate,
  holidays: readonly LocalDate[],
  makeupWorkdays: readonly LocalDate[],
): Days {
  const without = {
    holidays: holidays.filter((day) => day !== on),
    makeupWorkdays: makeupWorkdays.filter((day) => day !== on),
  };
  switch (dayKindOf(on, new Set(holidays), new Set(makeupWorkdays))) {
    case 'workday':
    case 'makeup':
      return { ...without, holidays: [...without.holidays, on].sort() };
    case 'weekend':
      return { ...without, makeupWorkdays: [...without.makeupWorkdays, on].sort() };
    case 'holiday':
      return without;
  }
}
