import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findActor } from '../accounts/find-session.js';
import { recordAudit } from '../audit/record-audit.js';
import { lockCase } from '../cases/lock-case.js';
import { stopTerm } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { answerFault, phoneAnswers, type PhoneAnswer } from '../domain/cases/phone-approval.js';
import type { RuleFault } from '../domain/cases/paper-approval.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { issueDocuments } from '../documents/issue-document.js';
import { findTask } from '../tasks/find-task.js';
import type { Task } from '../tasks/task.entity.js';
import { PaperApproval } from './paper-approval.entity.js';
import { PhoneAnswer as PhoneAnswerRow } from './phone-answer.entity.js';
import { signersOf } from './signers-of.js';
import { tellOfAnswer } from './tell-of-answer.js';

export interface Answer {
  id: string;
  answer: PhoneAnswer;
  note: string | null;
  actor: Actor;
  requestId: string;
}

/**
 * 补签, 否认 or 书面追认 of an approval given by phone, with the record of the call as paper of the file. The task stays done; a denial
 * alarms the supervision and holds back seal and payment until the approval is given anew.
 */
export async function answerPhoneApproval(
  deps: Deps,
  { id, answer, note, actor, requestId }: Answer,
): Promise<{ id: string }> {
  const { caseId } = await findCall(deps.dataSource.manager, id);
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    const approval = await findCall(em, id);
    const task = await findTask(em, approval.taskId);
    const fault = await faultOf(em, { approval, task, actor, answer, on: deps.clock.today() });
    if (fault !== null) throw new RuleError(fault.code, fault.detail);
    if (answer !== 'signed' && note === null) {
      throw new InputError([
        { pointer: '/note', detail: `${phoneAnswers[answer]}的，应当说明情况` },
      ]);
    }
    const answerId = randomUUID();
    await em.update(PaperApproval, { id }, { state: answer });
    await em.insert(PhoneAnswerRow, {
      ...{ id: answerId, approvalId: id, answer, note },
      ...{ accountId: actor.accountId, answeredAt: now },
    });
    await stopTerm(em, {
      ...{ caseId, kind: 'phone-signature', effectKey: id, reason: 'met', now },
      by: actor.accountId,
    });
    await issueDocuments(em, deps, {
      ...{ caseId, kind: 'phone-approval-record', officeId: task.officeId },
      ...{ effectKey: answerId, extra: { approvalId: id, answerId } },
    });
    await tellOfAnswer(em, { approval, task, title: row.title, answer, note, now });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, caseId, requestId },
      action: auditActions[answer],
      ...{ subjectType: 'phone-approval', subjectId: id },
      detail: { taskId: task.id, signerId: approval.signerId },
      ...{ before: { state: approval.state }, after: { state: answer } },
    });
  });
  return { id };
}

const auditActions = {
  signed: 'sign-phone-call',
  denied: 'deny-phone-call',
  ratified: 'ratify-phone-call',
} as const;

/** Why the person may not answer so; null when he may. */
export async function faultOf(
  em: EntityManager,
  given: {
    approval: PaperApproval;
    task: Task;
    actor: Pick<Actor, 'accountId'>;
    answer: PhoneAnswer;
    on: LocalDate;
  },
): Promise<RuleFault | null> {
  const { approval, task, actor, answer, on } = given;
  const { state, signerId, enteredBy, settledBy } = approval;
  const able = answer === 'ratified' ? await signersOf(em, task, on) : [];
  return answerFault({
    ...{ state, answer, signerId, enteredBy, confirmedBy: settledBy },
    actorId: actor.accountId,
    isSignerGone: (await findActor(em, signerId, on)) === null,
    mayDoTask: able.some(({ accountId }) => accountId === actor.accountId),
  });
}

async function findCall(em: EntityManager, id: string): Promise<PaperApproval> {
  const approval = await em.findOneBy(PaperApproval, { id, medium: 'phone' });
  if (approval === null) throw new RuleError('NOT_FOUND', '没有这项电话审批登记');
  return approval;
}
