import { toLocalDate, type LocalDate } from './domain/basics/local-date.js';

/** The one clock, passed in; nobody asks the machine or the database for the time. */
export interface Clock {
  now(): Date;
  /** The calendar date in Asia/Shanghai. */
  today(): LocalDate;
  /** Reads the offset anew; called at the start of each request and each job. Only the controlled clock does anything. */
  refresh(): Promise<void>;
}

/** The time of the machine. */
export function systemClock(): Clock {
  return {
    now: () => new Date(),
    today: () => toLocalDate(new Date()),
    refresh: async () => {},
  };
}

/**
 * A clock ahead of the machine's by an offset kept elsewhere (table `clock`), so that all programs of a demo or
 * a test share one time. `readOffsetMs` is asked by `refresh` only.
 */
export function controlledClock(readOffsetMs: () => Promise<number>): Clock {
  let offsetMs = 0;
  const now = () => new Date(Date.now() + offsetMs);
  return {
    now,
    today: () => toLocalDate(now()),
    refresh: async () => {
      offsetMs = await readOffsetMs();
    },
  };
}
