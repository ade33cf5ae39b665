import { collectFindings } from '../document-checks/collect-findings.js';
import { tryOut } from '../db/try-out.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { paperRules, type PaperFinding } from '../domain/paper-rules/paper-rules.js';
import type { ActTable } from './act.js';
import { completeIn, type Completion } from './complete-task.js';
import { findTask } from './find-task.js';
import { formOfTask } from './form-of-task.js';
import { rehearseDecision } from './rehearse-decision.js';

type NamedFinding = PaperFinding & { name: string };

/** What the checks of papers say of a submission before it is sent. */
export interface Rehearsal {
  /** Of the papers it issues itself; `block`: it would be refused. */
  findings: NamedFinding[];
  /** Of the decision that is put on paper right after it; null: none follows, or it cannot be told yet. */
  decision: NamedFinding[] | null;
}

/**
 * What the checks of papers would say if the task were submitted so: the act is done in a transaction that is taken back, so that
 * number, text and signature of its papers are those of the issue. Where the decision follows at once its papers are issued there
 * too. Whatever else would be refused is told by the submission itself.
 */
export async function rehearseCompletion(
  deps: Deps,
  acts: ActTable,
  completion: Pick<Completion, 'taskId' | 'actor' | 'data'>,
): Promise<Rehearsal> {
  const task = await findTask(deps.dataSource.manager, completion.taskId);
  const form = await formOfTask(deps.dataSource, task.formKey);
  return tryOut(deps.dataSource, async (em) => {
    const own = collectFindings(em);
    try {
      await completeIn(em, deps, acts, form, completion);
    } catch (error) {
      return { findings: named(refusedBy(error, own)), decision: null };
    }
    // A paper that only goes along holds nothing up: what blocks it is a hint here.
    const findings = named(own.map((finding) => ({ ...finding, level: 'warn' })));
    const later = collectFindings(em);
    const isTried = await rehearseDecision(em, deps, { task, data: completion.data });
    return { findings, decision: isTried ? named(later) : null };
  });
}

/** What the checks say of a submission they would refuse; other refusals are told by the submission itself. */
function refusedBy(error: unknown, found: readonly PaperFinding[]): readonly PaperFinding[] {
  if (error instanceof RuleError && error.code === 'PAPERS_DISAGREE') return found;
  if (error instanceof RuleError || error instanceof InputError) return [];
  throw error;
}

function named(findings: readonly PaperFinding[]): NamedFinding[] {
  return findings.map((finding) => ({ ...finding, name: paperRules[finding.rule].name }));
}
