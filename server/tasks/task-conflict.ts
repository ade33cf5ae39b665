import type { EntityManager } from 'typeorm';
import { accountNames, signedByName } from '../cases/names.js';
import { RuleError } from '../domain/basics/errors.js';
import { shanghaiMinute } from '../domain/basics/local-date.js';
import { Task } from './task.entity.js';

/** Who was quicker and when, as the refused person is told; null: the program, or not known. */
export interface Conflict {
  by: string | null;
  /** ISO 8601, UTC. */
  at: string | null;
}

/** The refusal of a task that is no longer open: by whom it was completed or taken back, and when. */
export async function taskNotOpen(em: EntityManager, task: Task): Promise<RuleError> {
  const names = await accountNames(em, [task.completedBy, task.completedFor]);
  const by = signedByName(names, { accountId: task.completedBy, forAccountId: task.completedFor });
  const { completedAt } = task;
  const conflict: Conflict = { by, at: completedAt?.toISOString() ?? null };
  const detail =
    by === null || completedAt === null
      ? '任务已取消：上一步已撤回，或者案件的流程已改变。您填写的内容没有提交'
      : `${by}已于${shanghaiMinute(completedAt)}办结此任务，您填写的内容没有提交`;
  return new RuleError('TASK_NOT_OPEN', detail, { state: task.state, conflict });
}

/** The refusal of a task that another person took. */
export async function taskTaken(em: EntityManager, task: Task): Promise<RuleError> {
  const names = await accountNames(em, [task.assigneeId]);
  const by = task.assigneeId === null ? null : (names.get(task.assigneeId) ?? null);
  const at = task.claimedAt;
  const when = at === null ? '' : `已于${shanghaiMinute(at)}`;
  const detail = by === null ? '任务刚刚被他人签收' : `${by}${when}签收此任务`;
  return new RuleError('TASK_TAKEN', detail, { conflict: { by, at: at?.toISOString() ?? null } });
}

/** The refusal of a form that was read before somebody else changed the task or its draft. */
export async function taskStale(em: EntityManager, task: Task): Promise<RuleError> {
  const [who, at] =
    task.draftAt !== null && (task.claimedAt === null || task.claimedAt < task.draftAt)
      ? [task.draftBy, task.draftAt]
      : [task.assigneeId, task.claimedAt];
  const by = who === null ? null : ((await accountNames(em, [who])).get(who) ?? null);
  const detail =
    by === null || at === null
      ? '任务已被他人更新，请刷新后再提交；您填写的内容没有丢失'
      : `${by}已于${shanghaiMinute(at)}更新此任务，请对照后再提交；您填写的内容没有丢失`;
  return new RuleError('STALE', detail, { conflict: { by, at: at?.toISOString() ?? null } });
}
