import type { TaskAct } from '../access/act-permissions.js';

/** Acts of tasks that issue or seal papers themselves; `test/unit/domain/tasks/issuing-acts.test.ts` holds the list against their code. */
const issuingActs: ReadonlySet<TaskAct> = new Set<TaskAct>([
  'review-materials',
  'verify-case',
  'decide-joint-request',
  'sign-phone-approval',
  'accept-assistance',
  'report-assistance',
  'record-collective-decision',
  'record-hearing',
  'plan-hearing',
  'seal-document',
  'sign-receipt',
]);

/** Does submitting the task issue or seal a paper, so that the checks of papers have a say? */
export function issuesPapers(act: string | null): boolean {
  return act !== null && issuingActs.has(act as TaskAct);
}
