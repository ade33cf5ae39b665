import type { EntityManager } from 'typeorm';
import { findActor } from '../accounts/find-session.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperHandsFault } from '../domain/cases/paper-approval.js';
import { addNotice } from '../notices/add-notice.js';
import type { ActTable } from '../tasks/act.js';
import { completeTask } from '../tasks/complete-task.js';
import { findTask } from '../tasks/find-task.js';
import { PaperApproval } from './paper-approval.entity.js';
import { assertMayOnPaper } from './paper-permission.js';

export interface Settling {
  id: string;
  actor: Actor;
  requestId: string;
}

/** 复核一致: the task is completed in the name of who signed the paper, as if he had done it here, in one transaction with the mark. */
export async function confirmPaperApproval(
  deps: Deps,
  acts: ActTable,
  { id, actor, requestId }: Settling,
): Promise<{ id: string; taskState: string }> {
  const { dataSource, clock, vault } = deps;
  const { taskId, signerId, dataCipher } = await findPaper(dataSource.manager, id);
  const signer = await findActor(dataSource.manager, signerId, clock.today());
  if (signer === null) throw new RuleError('FORBIDDEN', '签批人的账号已停用，不能再以其名义办结');
  const { state } = await completeTask(deps, acts, {
    ...{ taskId, actor: { ...signer, represents: [] } },
    data: JSON.parse(vault.open(dataCipher)) as Record<string, unknown>,
    onPaper: (em) => markConfirmed(em, deps, { id, actor, requestId }),
  });
  return { id, taskState: state };
}

async function markConfirmed(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { id, actor, requestId }: Settling,
): Promise<void> {
  const paper = await lockEntered(em, id);
  const task = await findTask(em, paper.taskId);
  await assertMayOnPaper(em, actor, 'confirm-paper-approval', task, clock.today());
  const fault = paperHandsFault({
    ...{ enteredBy: paper.enteredBy, signerId: paper.signerId },
    confirmedBy: actor.accountId,
  });
  if (fault !== null) throw new RuleError(fault.code, fault.detail);
  const settled = { settledBy: actor.accountId, settledAt: clock.now() };
  await em.update(PaperApproval, { id }, { state: 'confirmed', ...settled });
  await audit(em, paper, { actor, requestId, state: 'confirmed', at: settled.settledAt });
}

/** 退回登记: by whoever compares, or taken back by whoever entered it; the task stays open. */
export async function rejectPaperApproval(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { id, note, actor, requestId }: Settling & { note: string },
): Promise<{ id: string }> {
  await dataSource.transaction(async (em) => {
    const paper = await lockEntered(em, id);
    const task = await findTask(em, paper.taskId);
    const isOwn = paper.enteredBy === actor.accountId;
    const action = isOwn ? 'enter-paper-approval' : 'confirm-paper-approval';
    await assertMayOnPaper(em, actor, action, task, clock.today());
    const now = clock.now();
    const settled = { settledBy: actor.accountId, settledAt: now, note };
    await em.update(PaperApproval, { id }, { state: 'rejected', ...settled });
    if (!isOwn) {
      await addNotice(em, {
        ...{ effectKey: `paper-approval:${id}:rejected`, kind: 'paper-approval', now },
        ...{ caseId: paper.caseId, officeId: task.officeId, accountId: paper.enteredBy },
        text: `您登记的“${task.name}”线下签批被退回：${note}`,
      });
    }
    await audit(em, paper, { actor, requestId, state: 'rejected', at: now });
  });
  return { id };
}

async function findPaper(em: EntityManager, id: string): Promise<PaperApproval> {
  const paper = await em.findOneBy(PaperApproval, { id });
  if (paper === null) throw new RuleError('NOT_FOUND', '没有这项线下签批登记');
  return paper;
}

async function lockEntered(em: EntityManager, id: string): Promise<PaperApproval> {
  const paper = await em.findOne(PaperApproval, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (paper === null) throw new RuleError('NOT_FOUND', '没有这项线下签批登记');
  if (paper.state === 'entered') return paper;
  throw new RuleError('WRONG_STATE', '这项线下签批已经复核或者退回');
}

async function audit(
  em: EntityManager,
  { id, caseId, taskId, signerId, state: before }: PaperApproval,
  given: { actor: Actor; requestId: string; state: 'confirmed' | 'rejected'; at: Date },
): Promise<void> {
  const { actor, requestId, state, at } = given;
  await recordAudit(em, {
    ...{ at, accountId: actor.accountId, caseId, requestId },
    action: state === 'confirmed' ? 'confirm-paper-approval' : 'reject-paper-approval',
    ...{ subjectType: 'paper-approval', subjectId: id, detail: { taskId, signerId } },
    ...{ before: { state: before }, after: { state } },
  });
}
