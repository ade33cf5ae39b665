declare const unit: unique symbol;

/** A number of working days; no number of calendar days, and the two do not compile where the other belongs. */
export type WorkingDays = number & { readonly [unit]: 'working-days' };

/** A number of calendar days. */
export type CalendarDays = number & { readonly [unit]: 'calendar-days' };

/** A bare number or calendar days, never working days: what counts on in a calendar. */
export type PlainDays = number & { readonly [unit]?: 'calendar-days' };

/** So many working days; negative backwards. */
export function workingDays(count: number): WorkingDays {
  return whole(count, 'working') as WorkingDays;
}

/** So many calendar days; negative backwards. */
export function calendarDays(count: number): CalendarDays {
  return whole(count, 'calendar') as CalendarDays;
}

function whole(count: number, what: string): number {
  if (!Number.isSafeInteger(count)) {
    throw new RangeError(`${what} days must be a whole number, got ${count}`);
  }
  return count;
}
