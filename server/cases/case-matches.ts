import type { EntityManager } from 'typeorm';
import type { DuplicateMatch } from './review-view-api.js';
import { findMatches } from './find-matches.js';
import { applicantsOf } from './has-minor.js';
import { OriginalCase } from './original-case.entity.js';
import type { ReliefCase } from './relief-case.entity.js';

/** Other cases that may be the same relief, for every applicant of a case, each case once. */
export async function caseMatches(em: EntityManager, row: ReliefCase): Promise<DuplicateMatch[]> {
  const original = await em.findOneByOrFail(OriginalCase, { id: row.originalCaseId });
  const found = new Map<string, DuplicateMatch>();
  for (const { identityIndex, name, birthOn } of await applicantsOf(em, row.id)) {
    const keys = { identityIndex, name, birthOn, caseKey: original.caseKey };
    for (const match of await findMatches(em, keys, row.id)) {
      const known = found.get(match.caseId);
      if (known === undefined || isSurer(match, known)) found.set(match.caseId, match);
    }
  }
  return [...found.values()];
}

const surest = ['same-person-same-case', 'same-person', 'same-original-case', 'same-name'];

function isSurer(a: DuplicateMatch, b: DuplicateMatch): boolean {
  return surest.indexOf(a.reason) < surest.indexOf(b.reason);
}
