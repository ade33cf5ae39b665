import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { calendarOf, type Calendar } from '../domain/terms/calendar.js';
import { calendarYears } from '../domain/terms/calendar-data.js';
import { loadCalendar } from './load-calendar.js';

/** The calendar everybody counts with, read again from time to time: a year entered in one program reaches the others. */
export interface CalendarSource {
  current(): Calendar;
  refresh(): Promise<void>;
}

/** Begins with the years that ship with the program, until the first `refresh`. */
export function createCalendarSource({
  dataSource,
  clock,
}: {
  dataSource: DataSource;
  clock: Pick<Clock, 'today'>;
}): CalendarSource {
  let calendar = calendarOf(calendarYears);
  return {
    current: () => calendar,
    refresh: async () => {
      const loaded = await loadCalendar(dataSource.manager, clock.today());
      // The same content stays the same object: whoever remembers it need not compute again.
      if (loaded.version !== calendar.version) calendar = loaded;
    },
  };
}
