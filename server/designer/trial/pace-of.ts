import type { Pace } from '../../../processes/trial/usual-days.js';
import { toLocalDate } from '../../domain/basics/local-date.js';
import { workingDaysBetween, type Calendar } from '../../domain/terms/calendar.js';
import type { RecordedTask } from './recorded-tasks.js';

/** Fewer say little about how long a step takes. */
const fewest = 5;

/** The median of working days each step took, by element; steps seldom seen are left to the usual days. */
export function paceOf(
  tasks: readonly Pick<RecordedTask, 'elementId' | 'openedAt' | 'completedAt'>[],
  calendar: Calendar,
): Pace {
  const taken = new Map<string, number[]>();
  for (const { elementId, openedAt, completedAt } of tasks) {
    if (completedAt === null) continue;
    const days = workingDaysBetween(toLocalDate(openedAt), toLocalDate(completedAt), calendar);
    if (days === 'pending' || days < 0) continue;
    const others = taken.get(elementId);
    if (others) others.push(days);
    else taken.set(elementId, [days]);
  }
  const known = [...taken].filter(([, days]) => days.length >= fewest);
  return Object.fromEntries(known.map(([elementId, days]) => [elementId, median(days)]));
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
