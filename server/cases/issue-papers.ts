import { TemplateDataError } from '../../templates/render/template-data-error.js';
import type { IssuableKind } from '../documents/assemblers.js';
import { issueDocuments } from '../documents/issue-document.js';
import { RuleError } from '../domain/basics/errors.js';
import type { ActContext } from '../tasks/act.js';

/**
 * Issues the record of an act in its transaction, in the name of the office the task lies with: an act that fails leaves no
 * paper, one that is asked again no second one. What was entered and no paper can hold is told to who entered it.
 */
export async function issuePapers(
  { em, deps, task, case: row, effectKey }: ActContext,
  { kind, extra = {} }: { kind: IssuableKind; extra?: Record<string, unknown> },
): Promise<void> {
  const { officeId } = task;
  try {
    await issueDocuments(em, deps, { caseId: row.id, kind, officeId, effectKey, extra });
  } catch (error) {
    if (error instanceof TemplateDataError) throw new RuleError('TEMPLATE_DATA', error.message);
    throw error;
  }
}
