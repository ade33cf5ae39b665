import type { StuckKind } from '../../../server/monitor/stuck/stuck-kind.js';
import type { Expected } from './planter.js';

export interface Verdict {
  kind: string;
  planted: number;
  missed: string[];
  invented: string[];
}

/** What each kind found against what was planted of it. */
export function verdicts(
  kinds: readonly StuckKind[],
  found: ReadonlyMap<string, readonly string[]>,
  expected: Expected,
): Verdict[] {
  return kinds.map(({ id }) => {
    const [there, wanted] = [new Set(found.get(id) ?? []), new Set(expected[id] ?? [])];
    return {
      ...{ kind: id, planted: wanted.size },
      missed: [...wanted].filter((subject) => !there.has(subject)),
      invented: [...there].filter((subject) => !wanted.has(subject)),
    };
  });
}
