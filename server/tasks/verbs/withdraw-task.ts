import { IsNull, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { Decision } from '../../cases/decision.entity.js';
import { lockCase } from '../../cases/lock-case.js';
import type { ReliefCase } from '../../cases/relief-case.entity.js';
import { moveCase } from '../../cases/update-case.js';
import type { Deps } from '../../deps.js';
import { moveDocument } from '../../documents/move-document.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { isRole } from '../../domain/access/roles.js';
import { withdrawalFault } from '../../domain/tasks/withdrawal.js';
import { enqueue } from '../../engine/enqueue.js';
import { noteChange } from '../../live/note-change.js';
import { addNotice } from '../../notices/add-notice.js';
import { endWithdrawnCall } from '../../paper-approvals/end-withdrawn-call.js';
import { findTask } from '../find-task.js';
import { Task, type TaskState } from '../task.entity.js';
import { withdrawalPlan, type WithdrawalPlan } from './withdrawal-facts.js';

export interface Withdrawal {
  taskId: string;
  reason: string;
  actor: Actor;
}

/**
 * 撤回: whoever completed a task takes it back while nobody began the next one. Under the case's lock: the next task is cancelled, so that nobody
 * completes it, the decision becomes void, papers issued meanwhile become void and keep their numbers, and one command has the engine end the
 * next step and enter this one again. Sent twice, the command changes nothing.
 */
export async function withdrawTask(
  deps: Deps,
  { taskId, reason, actor }: Withdrawal,
): Promise<{ id: string; state: TaskState }> {
  const { caseId } = await findTask(deps.dataSource.manager, taskId);
  await deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    const task = await findTask(em, taskId);
    const plan = await withdrawalPlan(em, task, row, actor.accountId);
    const fault = withdrawalFault(plan.facts);
    const { next, endElementInstanceKey } = plan;
    if (fault !== null || next === null || endElementInstanceKey === null) {
      throw new RuleError('NOT_WITHDRAWABLE', fault ?? '流程已离开下一步，不能撤回');
    }
    const now = deps.clock.now();
    await cancelNext(em, next);
    await takeBack(em, deps, { task, row, plan, reason, actor });
    await enqueue(em, {
      ...{ caseId, kind: 'move-back', now },
      payload: {
        processInstanceKey: task.processInstanceKey,
        elementId: task.elementId,
        endElementInstanceKey,
      },
    });
    await tell(em, { task, next, row, reason, actor, now });
  });
  await deps.outbox.flush(caseId);
  return { id: taskId, state: 'completed' };
}

/** Whoever is quicker has it: the guard loses against a claim or a draft that came between. */
async function cancelNext(em: EntityManager, next: Task): Promise<void> {
  const ended = await em.update(
    Task,
    { id: next.id, state: 'open', claimedAt: IsNull(), draftBy: IsNull(), version: next.version },
    { state: 'cancelled', version: next.version + 1 },
  );
  if (ended.affected !== 1) throw new RuleError('STALE', '下一步刚刚有人开始办理，不能撤回');
}

interface TakeBack extends Withdrawn {
  plan: WithdrawalPlan;
}

interface Withdrawn {
  task: Task;
  row: ReliefCase;
  reason: string;
  actor: Actor;
}

async function takeBack(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { task, row, plan, reason, actor }: TakeBack,
): Promise<void> {
  const now = clock.now();
  const { accountId } = actor;
  await em.update(
    Task,
    { id: task.id },
    {
      ...{ withdrawnAt: now, withdrawnBy: accountId, withdrawReason: reason },
      version: task.version + 1,
    },
  );
  await em.update(Decision, { taskId: task.id }, { state: 'void' });
  await endWithdrawnCall(em, { taskId: task.id, now, by: accountId });
  if (task.act === 'propose-relief' && row.status === 'under-review') {
    await moveCase(em, row, 'accepted');
  }
  const note = `撤回“${task.name}”：${reason}`;
  for (const { id: documentId } of plan.papers) {
    const set = { voidReason: Array.from(note).slice(0, 200).join('') };
    await moveDocument(em, { documentId, act: 'void', now, accountId, note, set });
  }
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'withdraw-task', caseId: task.caseId },
    ...{ subjectType: 'task', subjectId: task.id },
    detail: { next: plan.next?.id, papers: plan.papers.map(({ id }) => id) },
  });
}

/** Whoever had the next step in the box hears why it is gone, the handler of the case too. */
async function tell(
  em: EntityManager,
  { task, next, row, reason, actor, now }: Withdrawn & { next: Task; now: Date },
): Promise<void> {
  const { caseId } = task;
  const text = `${actor.displayName}撤回了“${row.title}”的“${task.name}”，“${next.name}”随之取消：${reason}`;
  const notice = { kind: 'task-withdrawn', caseId, text, now };
  const effectKey = `withdraw:${task.id}`;
  const { officeId, assigneeId, role } = next;
  const to = assigneeId !== null ? { accountId: assigneeId } : isRole(role) ? { role } : {};
  await addNotice(em, { ...notice, ...to, officeId, effectKey });
  const { handlerId } = row;
  if (handlerId !== null && handlerId !== actor.accountId && handlerId !== assigneeId) {
    const told = { officeId: row.officeId, accountId: handlerId };
    await addNotice(em, { ...notice, ...told, effectKey: `${effectKey}:handler` });
  }
  await noteChange(em, { kind: 'task', officeId, role, accountId: assigneeId, caseId });
}
