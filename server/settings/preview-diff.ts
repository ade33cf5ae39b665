import type { CaseSnapshot } from '../cases/snapshot-cases.js';
import type { TermSnapshot } from '../deadlines/snapshot-terms.js';
import type { ChangePreview } from './change-views-api.js';

export interface PreviewSnapshot {
  cases: CaseSnapshot[];
  terms: TermSnapshot[];
}

/** The cases whose facts differ, each with what was and what would be. */
export function diffCases(
  before: readonly CaseSnapshot[],
  after: readonly CaseSnapshot[],
  officeNames: ReadonlyMap<string, string>,
): ChangePreview['cases'] {
  const old = new Map(before.map((snapshot) => [snapshot.caseId, snapshot.facts]));
  return after.flatMap(({ caseId, number, officeId, facts }) => {
    const then = old.get(caseId) ?? {};
    const labels = [...new Set([...Object.keys(then), ...Object.keys(facts)])];
    const changes = labels
      .map((label) => ({ label, before: then[label] ?? null, after: facts[label] ?? null }))
      .filter((change) => change.before !== change.after);
    if (changes.length === 0) return [];
    return [{ caseId, number, officeName: officeNames.get(officeId) ?? officeId, changes }];
  });
}

/** The running terms whose last day differs. */
export function diffTerms(
  before: readonly TermSnapshot[],
  after: readonly TermSnapshot[],
): ChangePreview['terms'] {
  const old = new Map(before.map(({ deadlineId, dueOn }) => [deadlineId, dueOn]));
  return after.flatMap(({ deadlineId, caseId, number, name, dueOn }) => {
    const then = old.get(deadlineId) ?? null;
    return then === dueOn
      ? []
      : [
          {
            deadlineId,
            caseId,
            number,
            name,
            before: then ?? 'pending',
            after: dueOn ?? 'pending',
          },
        ];
  });
}
