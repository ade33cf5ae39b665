import type { EntityManager } from 'typeorm';
import { RuleError } from '../../domain/basics/errors.js';
import { addNotice } from '../../notices/add-notice.js';
import { giveTask } from '../../tasks/give-task.js';
import { Task } from '../../tasks/task.entity.js';
import type { OrderedBy } from './mend-act.js';

/** Puts an open task into other hands, or back to its role, unless somebody was quicker; who had it and who gets it are told. */
export async function moveTask(
  em: EntityManager,
  { id, version }: Pick<Task, 'id' | 'version'>,
  to: string | null,
  { actor, reason, now }: OrderedBy,
): Promise<void> {
  const task = await em.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (task?.state !== 'open' || task.version !== version) {
    throw new RuleError('STALE', '这项任务刚刚有人办理，请刷新后再看');
  }
  const { assigneeId, caseId, officeId, name } = task;
  await giveTask(em, task, to, { claimedAt: null });
  const notice = { caseId, officeId, kind: 'task-given', now };
  const effectKey = `task-given:${id}:${String(version)}`;
  if (to !== null) {
    const text = `${actor.displayName}把“${name}”改派给您：${reason}`;
    await addNotice(em, { ...notice, effectKey: `${effectKey}:to`, accountId: to, text });
  }
  if (assigneeId !== null) {
    const text = `${actor.displayName}收回了您的“${name}”，另行安排办理：${reason}`;
    await addNotice(em, { ...notice, effectKey: `${effectKey}:from`, accountId: assigneeId, text });
  }
}
