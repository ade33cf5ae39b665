import type { JourneyBrief } from './describe-journey.js';
import type { Tried } from './try-cases.js';

/** Cases that went one way before and go another now. */
export interface TrialChange {
  from: string;
  to: string;
  count: number;
  /** Working days more (or fewer, negative), on average. */
  daysMore: number;
}

/** What a trial found, in numbers. */
export interface TrialSummary {
  count: number;
  /** Cases that cannot go on by this version. */
  stopped: number;
  /** Of those, the ones the version it is compared with brings to an end; all of them where nothing is compared. */
  newlyStopped: number;
  /** Null: nothing was compared. */
  compared: { same: number; changed: number; daysMore: number; changes: TrialChange[] } | null;
  /** How many cases take each path, most first. */
  paths: { path: string; count: number; days: number }[];
}

/** Did the case go another way by the version it is compared with? */
export const isChanged = (now: JourneyBrief, then: JourneyBrief | null): boolean =>
  then !== null && now.route !== then.route;

/** Path and end in words; a case that cannot go on is told by that. */
export const wayLabel = ({ path, end, isStopped }: JourneyBrief): string =>
  [path, isStopped ? '办不下去' : end].filter((part) => part !== '').join('，');

/** Counts what a trial found. */
export function sumUp({ ways, cases }: Tried): TrialSummary {
  const pairs = cases.flatMap(({ now, then }) => {
    const brief = ways[now]?.brief;
    return brief ? [{ now: brief, then: then === null ? null : (ways[then]?.brief ?? null) }] : [];
  });
  const paths = groups(pairs, ({ now }) => wayLabel(now)).map(([path, some]) => ({
    path,
    count: some.length,
    days: average(some.map(({ now }) => now.days)),
  }));
  return {
    count: pairs.length,
    stopped: pairs.filter(({ now }) => now.isStopped).length,
    newlyStopped: pairs.filter(({ now, then }) => now.isStopped && then?.isStopped !== true).length,
    compared: pairs.every(({ then }) => then === null) ? null : comparison(pairs),
    paths,
  };
}

interface Pair {
  now: JourneyBrief;
  then: JourneyBrief | null;
}

function comparison(pairs: readonly Pair[]): TrialSummary['compared'] {
  const changed = pairs.filter(({ now, then }) => isChanged(now, then));
  const changes = groups(changed, ({ now, then }) =>
    JSON.stringify([then ? wayLabel(then) : '', wayLabel(now)]),
  ).map(([key, some]): TrialChange => {
    const [from = '', to = ''] = JSON.parse(key) as string[];
    return { from, to, count: some.length, daysMore: average(some.map(daysMore)) };
  });
  return {
    same: pairs.length - changed.length,
    changed: changed.length,
    daysMore: average(changed.map(daysMore)),
    changes,
  };
}

const daysMore = ({ now, then }: Pair): number => now.days - (then?.days ?? now.days);

/** To one decimal; 0 of nothing. */
const average = (numbers: readonly number[]): number =>
  numbers.length === 0
    ? 0
    : Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10;

/** By key, most first. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}
