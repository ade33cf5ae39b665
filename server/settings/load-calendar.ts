import type { EntityManager } from 'typeorm';
import { calendarOf, type Calendar, type CalendarYear } from '../domain/terms/calendar.js';
import { calendarYears } from '../domain/terms/calendar-data.js';
import { checkCalendarYear } from '../domain/terms/check-calendar-year.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { settingKeys } from './setting-keys.js';

/** A year as it is loaded: from base data, or entered by an administrator. */
export interface LoadedYear extends CalendarYear {
  /** Null: base data. */
  officeId: string | null;
  validFrom: LocalDate;
  /** Why the year cannot be counted with, in Chinese; null: it can. */
  fault: string | null;
}

/**
 * The working calendar in force on a day: the years that ship with the program and, over them, those the topmost office has
 * entered. A stored year that cannot be read is left out, so its terms are pending rather than wrong.
 */
export async function loadCalendar(em: EntityManager, on: LocalDate): Promise<Calendar> {
  const years = await loadYears(em, on);
  return calendarOf(years.filter(({ fault }) => fault === null));
}

/** Every year in force on a day, oldest first. */
export async function loadYears(em: EntityManager, on: LocalDate): Promise<LoadedYear[]> {
  const base = calendarYears.map((year): LoadedYear => ({
    ...{ ...year, officeId: null, validFrom: `${year.year - 1}-01-01`, fault: null },
  }));
  const rows = await em.query<StoredYear[]>(
    `SELECT setting.item, setting.value, setting.source, setting.office_id AS officeId,
       setting.valid_from AS validFrom
     FROM setting JOIN office ON office.id = setting.office_id AND office.parent_id IS NULL
     WHERE setting.setting_key = 'calendarYear' AND setting.valid_from <= ?
       AND (setting.valid_to IS NULL OR setting.valid_to >= ?)
     ORDER BY setting.valid_from, setting.id`,
    [on, on],
  );
  const entered = rows.map(toYear);
  const latest = new Map([...base, ...entered].map((year) => [year.year, year]));
  return [...latest.values()].sort((a, b) => a.year - b.year);
}

interface StoredYear {
  item: string;
  value: string;
  source: string;
  officeId: string;
  validFrom: LocalDate;
}

function toYear({ item, value, ...row }: StoredYear): LoadedYear {
  const year = Number(item);
  const days = settingKeys.calendarYear.safeParse(JSON.parse(value));
  if (!days.success) {
    return { ...row, year, holidays: '', makeupWorkdays: '', fault: '内容不正确' };
  }
  const faults = checkCalendarYear({ year, ...days.data });
  return { ...row, year, ...days.data, fault: faults.length === 0 ? null : faults.join('；') };
}
