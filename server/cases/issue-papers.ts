import type { IssuableKind } from '../documents/assemblers.js';
import { issueDocuments } from '../documents/issue-document.js';
import type { ActContext } from '../tasks/act.js';

/**
 * Issues the record of an act in its transaction, in the name of the office the task lies with: an act that fails leaves no
 * paper, one that is asked again no second one.
 */
export async function issuePapers(
  { em, deps, task, case: row, effectKey }: ActContext,
  { kind, extra = {} }: { kind: IssuableKind; extra?: Record<string, unknown> },
): Promise<void> {
  const { officeId } = task;
  await issueDocuments(em, deps, { caseId: row.id, kind, officeId, effectKey, extra });
}
