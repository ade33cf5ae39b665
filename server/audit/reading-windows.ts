/** One person at one thing, for so long one reading. */
export const sittingMs = 10 * 60_000;

/** Most cases one entry of a list names; the rest is its number only. */
const mostCases = 200;

export interface Reading {
  accountId: string;
  action: string;
  subjectType: string;
  /** `*`: a list. */
  subjectId: string;
  /** Of whom the answer told, where it says so. */
  caseIds: readonly string[];
  /** Address asked: a page that asks several things of one case has been looked at once. */
  path: string;
  at: Date;
  /** Goes into the entry. */
  detail?: Record<string, unknown>;
}

/** What is to be written down of a reading, or of those that followed it. */
export interface ReadingEntry<Origin> {
  reading: Reading;
  origin: Origin;
  times: number;
  caseIds: readonly string[];
  /** The first of the window; set on the entry of those that followed. */
  since: Date | null;
}

interface Window<Origin> {
  first: Reading;
  origin: Origin;
  last: Date;
  /** How often each address was asked. */
  asked: Map<string, number>;
  shown: Set<string>;
  later: string[];
}

export interface ReadingWindows<Origin> {
  /** The entry of a first reading; null when it only counts. */
  note(reading: Reading, origin: Origin): ReadingEntry<Origin> | null;
  /** Entries of what followed in windows that ended by then; without a time, in all. */
  close(now?: Date): ReadingEntry<Origin>[];
}

/**
 * Readings of the same person of the same thing within ten minutes are one: the first is written down at once, the others are counted
 * and written down once when the window ends. Kept in memory; a program that dies loses counts, never a first reading.
 */
export function readingWindows<Origin>(): ReadingWindows<Origin> {
  const windows = new Map<string, Window<Origin>>();
  const ended = (now?: Date) =>
    [...windows].filter(
      ([, { first }]) => now === undefined || now.getTime() - first.at.getTime() >= sittingMs,
    );
  return {
    note: (reading, origin) => {
      const { accountId, action, subjectId, detail } = reading;
      const key = JSON.stringify([accountId, action, subjectId, detail]);
      const window = windows.get(key);
      if (window && reading.at.getTime() - window.first.at.getTime() < sittingMs) {
        count(window, reading);
        return null;
      }
      // what followed in a window that ended is still to be told, by `close`
      if (window) windows.set(`${key} ${String(window.first.at.getTime())}`, window);
      windows.set(key, opened(reading, origin));
      const caseIds = reading.caseIds.slice(0, mostCases);
      return { reading, origin, times: 1, caseIds, since: null };
    },
    close: (now) => {
      const entries: ReadingEntry<Origin>[] = [];
      for (const [key, window] of ended(now)) {
        windows.delete(key);
        const entry = rest(window);
        if (entry !== null) entries.push(entry);
      }
      return entries;
    },
  };
}

function opened<Origin>(first: Reading, origin: Origin): Window<Origin> {
  const asked = new Map([[first.path, 1]]);
  return { first, origin, last: first.at, asked, shown: new Set(first.caseIds), later: [] };
}

function count<Origin>(window: Window<Origin>, { path, at, caseIds }: Reading): void {
  window.last = at;
  window.asked.set(path, (window.asked.get(path) ?? 0) + 1);
  for (const id of caseIds) {
    if (window.shown.has(id)) continue;
    window.shown.add(id);
    window.later.push(id);
  }
}

function rest<Origin>({
  first,
  origin,
  last,
  asked,
  later,
}: Window<Origin>): ReadingEntry<Origin> | null {
  const times = Math.max(...asked.values()) - 1;
  if (times === 0 && later.length === 0) return null;
  return {
    reading: { ...first, at: last },
    ...{ origin, times: Math.max(times, 1), caseIds: later.slice(0, mostCases), since: first.at },
  };
}
