import type { EntityManager } from 'typeorm';
import { findActor } from '../accounts/find-session.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperHandsFault, type Medium } from '../domain/cases/paper-approval.js';
import { addNotice } from '../notices/add-notice.js';
import type { ActTable } from '../tasks/act.js';
import { completeTask } from '../tasks/complete-task.js';
import { findTask } from '../tasks/find-task.js';
import { mediumNames } from './medium-names.js';
import { PaperApproval } from './paper-approval.entity.js';
import { assertMayOnPaper } from './paper-permission.js';

export interface Settling {
  id: string;
  medium: Medium;
  actor: Actor;
  requestId: string;
}

/**
 * 复核: the task is completed in the name of who approved, as if he had done it here, in one transaction with the mark and what the
 * medium adds to it.
 */
export async function confirmApproval(
  deps: Deps,
  acts: ActTable,
  settling: Settling,
  also?: (em: EntityManager, approval: PaperApproval) => Promise<void>,
): Promise<{ id: string; taskState: string }> {
  const { dataSource, clock, vault } = deps;
  const { taskId, signerId, dataCipher } = await findApproval(dataSource.manager, settling);
  const signer = await findActor(dataSource.manager, signerId, clock.today());
  if (signer === null) throw new RuleError('FORBIDDEN', '审批人的账号已停用，不能再以其名义办结');
  const { state } = await completeTask(deps, acts, {
    ...{ taskId, actor: { ...signer, represents: [] } },
    data: JSON.parse(vault.open(dataCipher)) as Record<string, unknown>,
    onPaper: async (em) => {
      const approval = await markConfirmed(em, deps, settling);
      await also?.(em, approval);
    },
  });
  return { id: settling.id, taskState: state };
}

async function markConfirmed(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  settling: Settling,
): Promise<PaperApproval> {
  const { id, actor, requestId } = settling;
  const approval = await lockEntered(em, settling);
  const task = await findTask(em, approval.taskId);
  await assertMayOnPaper(em, actor, 'confirm-paper-approval', task, clock.today());
  const fault = paperHandsFault({
    ...{ enteredBy: approval.enteredBy, signerId: approval.signerId },
    confirmedBy: actor.accountId,
  });
  if (fault !== null) throw new RuleError(fault.code, fault.detail);
  const settled = { settledBy: actor.accountId, settledAt: clock.now() };
  await em.update(PaperApproval, { id }, { state: 'confirmed', ...settled });
  await audit(em, approval, { actor, requestId, verb: 'confirm', at: settled.settledAt });
  return approval;
}

/** 退回登记: by whoever checks, or taken back by whoever entered it; the task stays open. */
export async function rejectApproval(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { note, ...settling }: Settling & { note: string },
): Promise<{ id: string }> {
  const { id, medium, actor, requestId } = settling;
  await dataSource.transaction(async (em) => {
    const approval = await lockEntered(em, settling);
    const task = await findTask(em, approval.taskId);
    const isOwn = approval.enteredBy === actor.accountId;
    const action = isOwn ? 'enter-paper-approval' : 'confirm-paper-approval';
    await assertMayOnPaper(em, actor, action, task, clock.today());
    const now = clock.now();
    const settled = { settledBy: actor.accountId, settledAt: now, note };
    await em.update(PaperApproval, { id }, { state: 'rejected', ...settled });
    if (!isOwn) {
      await addNotice(em, {
        ...{ effectKey: `${medium}-approval:${id}:rejected`, kind: `${medium}-approval`, now },
        ...{ caseId: approval.caseId, officeId: task.officeId, accountId: approval.enteredBy },
        text: `您登记的“${task.name}”${mediumNames[medium]}被退回：${note}`,
      });
    }
    await audit(em, approval, { actor, requestId, verb: 'reject', at: now });
  });
  return { id };
}

/** The approval, of this medium. */
async function findApproval(
  em: EntityManager,
  { id, medium }: Pick<Settling, 'id' | 'medium'>,
): Promise<PaperApproval> {
  const approval = await em.findOneBy(PaperApproval, { id, medium });
  if (approval === null) throw notThere(medium);
  return approval;
}

async function lockEntered(
  em: EntityManager,
  { id, medium }: Pick<Settling, 'id' | 'medium'>,
): Promise<PaperApproval> {
  const approval = await em.findOne(PaperApproval, {
    where: { id, medium },
    lock: { mode: 'pessimistic_write' },
  });
  if (approval === null) throw notThere(medium);
  if (approval.state === 'entered') return approval;
  throw new RuleError('WRONG_STATE', `这项${mediumNames[medium]}已经复核或者退回`);
}

const notThere = (medium: Medium) =>
  new RuleError('NOT_FOUND', `没有这项${mediumNames[medium]}登记`);

async function audit(
  em: EntityManager,
  { id, caseId, taskId, signerId, medium, state: before }: PaperApproval,
  given: { actor: Actor; requestId: string; verb: 'confirm' | 'reject'; at: Date },
): Promise<void> {
  const { actor, requestId, verb, at } = given;
  await recordAudit(em, {
    ...{ at, accountId: actor.accountId, caseId, requestId },
    action: `${verb}-${medium}-approval` as const,
    ...{ subjectType: `${medium}-approval`, subjectId: id, detail: { taskId, signerId } },
    ...{ before: { state: before }, after: { state: `${verb}ed` } },
  });
}
