import { randomUUID } from 'node:crypto';
import { moveCase } from '../cases/update-case.js';
import { startTerm } from '../deadlines/start-term.js';
import { issueDocument } from '../documents/issue-document.js';
import type { ActContext } from '../tasks/act.js';
import { noteCase } from '../live/note-case.js';
import { Supplement } from './supplement.entity.js';

/**
 * Asks the applicant for what is missing: the request, its 补充材料通知书 and its 30 days at once, so that the paper can be handed over
 * while the applicant is still at the desk. The steps of the process find both by the id of the request and make neither twice.
 */
export async function requestSupplement(
  { em, deps, case: row, now, today }: ActContext,
  missing: string[],
): Promise<string> {
  const [id, caseId] = [randomUUID(), row.id];
  await em.insert(Supplement, { id, caseId, missing, state: 'open', requestedAt: now });
  await moveCase(em, row, 'supplementing');
  await issueDocument(em, deps, {
    ...{ caseId, kind: 'supplement-notice', officeId: row.officeId },
    ...{ effectKey: id, extra: { supplementId: id } },
  });
  await startTerm(em, deps, { caseId, kind: 'supplement', effectKey: id, on: today });
  await noteCase(em, { caseId, officeId: row.officeId });
  return id;
}
