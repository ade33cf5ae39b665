import { isMinor } from '../people/identity-number.js';
import { keyGroupIds, keyGroups, type KeyGroup, type KeyGroupEffects } from './key-groups.js';
import type { KeyGroupEntry } from './key-groups.js';
import type { LocalDate } from '../basics/local-date.js';

/**
 * The key groups of the applicants on a day, in the order of the table: minors by age, the others as the handler found
 * them; where no age is known the handler's word counts for minors too. A group whose text is not in force brings nothing.
 */
export function keyGroupsOn(
  { births, found }: { births: readonly (LocalDate | null)[]; found: readonly KeyGroup[] },
  on: LocalDate,
): KeyGroup[] {
  const isYoung = births.some((birthOn) => birthOn !== null && isMinor(birthOn, on));
  const isAgeOpen = births.length === 0 || births.includes(null);
  const belongs = (id: KeyGroup) =>
    id === 'minor' ? isYoung || (isAgeOpen && found.includes(id)) : found.includes(id);
  return keyGroupIds.filter((id) => belongs(id) && keyGroups[id].from <= on);
}

/** What groups bring together: one of them is enough for each effect; each duty to tell somebody once. */
export function keyGroupEffects(groups: readonly KeyGroup[]): KeyGroupEffects {
  const entries: KeyGroupEntry[] = groups.map((group) => keyGroups[group]);
  const duties = entries.flatMap(({ notices }) => notices);
  return {
    priority: entries.some(({ priority }) => priority),
    higherAmount: entries.some(({ higherAmount }) => higherAmount),
    mayExceedCeiling: entries.some(({ mayExceedCeiling }) => mayExceedCeiling),
    greenChannel: entries.some(({ greenChannel }) => greenChannel),
    privacy: entries.some(({ privacy }) => privacy),
    notices: [...new Map(duties.map((duty) => [duty.to, duty])).values()],
  };
}
