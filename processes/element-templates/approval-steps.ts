import { TaskHeader } from '../contract.js';

/** What the walk needs of a diagram: who comes before and after an element, and its headers. */
export interface Neighbours<T extends object | string> {
  before(element: T): readonly T[];
  after(element: T): readonly T[];
  headers(element: T): Readonly<Record<string, string>>;
}

/**
 * Where a case comes back to after this approver returns it, and goes on after an adjustment, for an approval put between two elements
 * (the second null at an open end): back to the nearest approval before, so that no level is skipped when the case comes again; on to
 * the nearest after, and to the end where there is none.
 */
export function stepsBetween<T extends object | string>(
  neighbours: Neighbours<T>,
  before: T,
  after: T | null,
): { step: string; nextStep: string } {
  const stepOf = (element: T) => neighbours.headers(element)[TaskHeader.step];
  const back = nearest(before, (element) => neighbours.before(element), stepOf);
  const on = after === null ? null : nearest(after, (element) => neighbours.after(element), stepOf);
  return { step: back ?? 'department-head', nextStep: on ?? 'end' };
}

function nearest<T extends object | string>(
  from: T,
  next: (element: T) => readonly T[],
  stepOf: (element: T) => string | undefined,
): string | null {
  const seen = new Set<T>([from]);
  // A set is walked in the order things were added, those added on the way too.
  for (const element of seen) {
    const step = stepOf(element);
    if (step !== undefined) return step;
    for (const one of next(element)) seen.add(one);
  }
  return null;
}
