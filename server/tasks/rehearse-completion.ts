import { collectFindings } from '../document-checks/collect-findings.js';
import { tryOut } from '../db/try-out.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { paperRules, type PaperFinding } from '../domain/paper-rules/paper-rules.js';
import type { ActTable } from './act.js';
import { completeIn, type Completion } from './complete-task.js';
import { findTask } from './find-task.js';
import { formOfTask } from './form-of-task.js';

/**
 * What the checks of papers would say if the task were submitted so: the act is done in a transaction that is taken back, so that
 * number, text and signature of its papers are those of the issue. `block`: the submission would be refused. Whatever else would be
 * refused is told by the submission itself.
 */
export async function rehearseCompletion(
  deps: Deps,
  acts: ActTable,
  completion: Pick<Completion, 'taskId' | 'actor' | 'data'>,
): Promise<(PaperFinding & { name: string })[]> {
  const { formKey } = await findTask(deps.dataSource.manager, completion.taskId);
  const form = await formOfTask(deps.dataSource, formKey);
  return tryOut(deps.dataSource, async (em) => {
    const found = collectFindings(em);
    try {
      await completeIn(em, deps, acts, form, completion);
    } catch (error) {
      return named(refusedBy(error, found));
    }
    // A paper that only goes along holds nothing up: what blocks it is a hint here.
    return named(found.map((finding) => ({ ...finding, level: 'warn' })));
  });
}

/** What the checks say of a submission they would refuse; other refusals are told by the submission itself. */
function refusedBy(error: unknown, found: readonly PaperFinding[]): readonly PaperFinding[] {
  if (error instanceof RuleError && error.code === 'PAPERS_DISAGREE') return found;
  if (error instanceof RuleError || error instanceof InputError) return [];
  throw error;
}

function named(findings: readonly PaperFinding[]): (PaperFinding & { name: string })[] {
  return findings.map((finding) => ({ ...finding, name: paperRules[finding.rule].name }));
}
