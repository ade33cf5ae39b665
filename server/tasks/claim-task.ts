import { IsNull } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { recordAudit } from '../audit/record-audit.js';
import { findTask } from './find-task.js';
import { taskPermission } from './task-permission.js';
import { Task, type TaskState } from './task.entity.js';

/** Takes an unassigned task for oneself; of two at once the second is told that it is taken. */
export async function claimTask(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { taskId, actor }: { taskId: string; actor: Actor },
): Promise<{ id: string; state: TaskState }> {
  return dataSource.transaction(async (em) => {
    const task = await findTask(em, taskId);
    const permission = await taskPermission(em, actor, task, clock.today());
    if (permission !== true) throw new RuleError(permission.code, permission.detail);
    if (task.state !== 'open') throw new RuleError('TASK_NOT_OPEN', '任务已不在办理中');
    if (task.assigneeId === actor.accountId) return { id: task.id, state: task.state };
    const moved = await em.update(
      Task,
      { id: taskId, state: 'open', assigneeId: IsNull() },
      { assigneeId: actor.accountId, version: task.version + 1 },
    );
    if (moved.affected !== 1) throw new RuleError('TASK_TAKEN', '任务刚刚被他人签收');
    await recordAudit(em, {
      at: clock.now(),
      accountId: actor.accountId,
      action: 'claim-task',
      caseId: task.caseId,
      subjectType: 'task',
      subjectId: task.id,
      detail: {},
    });
    return { id: task.id, state: 'open' };
  });
}
