import { addDays, type LocalDate } from '../domain/basics/local-date.js';

/** A release as far as days go. */
export interface DatedRelease {
  id: string;
  package: string;
  version: number;
  effectiveOn: LocalDate;
  /** First day on which no new case takes it any more; null: until another follows. */
  retiredOn: LocalDate | null;
}

/** The release of one package that a new case takes on a day: the latest begun and not ended; null: the package has none. */
export function inForceOn<R extends DatedRelease>(releases: readonly R[], on: LocalDate): R | null {
  const begun = releases.filter((one) => one.effectiveOn <= on && !isRetired(one, on));
  return begun.sort(laterFirst)[0] ?? null;
}

/** Every release of one package that is in force today or will be on a later day. */
export function stillInForce<R extends DatedRelease>(
  releases: readonly R[],
  today: LocalDate,
): R[] {
  const days = [today, ...turns(releases).filter((day) => day > today)];
  const found = days.map((on) => inForceOn(releases, on));
  return [...new Set(found.filter((one) => one !== null))];
}

/** Last day on which a release of a package is in force, inclusive; null: until further notice, or never. */
export function lastDayOf(release: DatedRelease, releases: readonly DatedRelease[]) {
  const days = turns(releases);
  const last = days.findLastIndex((on) => inForceOn(releases, on)?.id === release.id);
  const next = days[last + 1];
  return last === -1 || next === undefined ? null : addDays(next, -1);
}

/** Where a release of a package stands on a day. */
export function releaseStateOn(
  release: DatedRelease,
  releases: readonly DatedRelease[],
  on: LocalDate,
): 'coming' | 'in-force' | 'past' | 'retired' {
  const { effectiveOn, retiredOn } = release;
  if (retiredOn !== null && (retiredOn <= on || retiredOn <= effectiveOn)) return 'retired';
  if (effectiveOn > on) return 'coming';
  return inForceOn(releases, on)?.id === release.id ? 'in-force' : 'past';
}

/** Days on which something begins or ends, in order. */
function turns(releases: readonly DatedRelease[]): LocalDate[] {
  const days = releases.flatMap(({ effectiveOn, retiredOn }) => [effectiveOn, retiredOn ?? []]);
  return [...new Set(days.flat())].sort();
}

const isRetired = ({ retiredOn }: DatedRelease, on: LocalDate): boolean =>
  retiredOn !== null && retiredOn <= on;

const laterFirst = (a: DatedRelease, b: DatedRelease): number =>
  a.effectiveOn === b.effectiveOn ? b.version - a.version : a.effectiveOn < b.effectiveOn ? 1 : -1;
