import type { EntityManager } from 'typeorm';
import { findCase } from '../cases/find-case.js';
import { startTerm } from '../deadlines/start-term.js';
import { dueWords } from '../deadlines/term-words.js';
import type { Deps } from '../deps.js';
import type { CheckWay } from '../domain/cases/phone-approval.js';
import { addNotice } from '../notices/add-notice.js';
import type { ActTable } from '../tasks/act.js';
import { findTask } from '../tasks/find-task.js';
import type { PaperApproval } from './paper-approval.entity.js';
import { PhoneCall } from './phone-call.entity.js';
import { confirmApproval, type Settling } from './settle-approval.js';

/** 复核电话审批: the second person heard the call or called back; the approver is told at once that his signature is due, and by when. */
export function confirmPhoneApproval(
  deps: Deps,
  acts: ActTable,
  { way, ...settling }: Omit<Settling, 'medium'> & { way: CheckWay },
): Promise<{ id: string; taskState: string }> {
  return confirmApproval(deps, acts, { ...settling, medium: 'phone' }, async (em, approval) => {
    await em.update(PhoneCall, { approvalId: approval.id }, { checkedWay: way });
    await askForSignature(em, deps, approval);
  });
}

async function askForSignature(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  { id, caseId, taskId, signerId }: PaperApproval,
): Promise<void> {
  const { dueOn } = await startTerm(em, deps, {
    ...{ caseId, kind: 'phone-signature', effectKey: id, on: deps.clock.today() },
    isOneOfSeveral: true,
  });
  const [{ title }, task] = [await findCase(em, caseId), await findTask(em, taskId)];
  await addNotice(em, {
    ...{ effectKey: `phone-approval:${id}:due`, kind: 'phone-approval', accountId: signerId },
    ...{ caseId, officeId: task.officeId, now: deps.clock.now() },
    text: `“${title}”的“${task.name}”已按您的电话同意办结，请核对记录并补签，期限为${dueWords(dueOn)}`,
  });
}
