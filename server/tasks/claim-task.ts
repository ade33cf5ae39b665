import { IsNull } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { recordAudit } from '../audit/record-audit.js';
import { findTask } from './find-task.js';
import { noteTask } from './note-task.js';
import { taskNotOpen, taskTaken } from './task-conflict.js';
import { taskAuthority } from './task-permission.js';
import { Task, type TaskState } from './task.entity.js';

/**
 * Takes an unassigned task for oneself, or for whoever is represented: then it is theirs and stays so when the delegation ends. Of two at once the
 * second is told that it is taken.
 */
export async function claimTask(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { taskId, actor }: { taskId: string; actor: Actor },
): Promise<{ id: string; state: TaskState }> {
  return dataSource.transaction(async (em) => {
    const task = await findTask(em, taskId);
    const found = await taskAuthority(em, actor, task, clock.today());
    if ('code' in found) {
      if (found.code === 'TASK_TAKEN') throw await taskTaken(em, task);
      throw new RuleError(found.code, found.detail);
    }
    const assigneeId = found.inNameOf?.accountId ?? actor.accountId;
    if (task.state !== 'open') throw await taskNotOpen(em, task);
    if (task.assigneeId !== null) return { id: task.id, state: task.state };
    const moved = await em.update(
      Task,
      { id: taskId, state: 'open', assigneeId: IsNull() },
      { assigneeId, claimedAt: clock.now(), version: task.version + 1 },
    );
    if (moved.affected !== 1) throw await taskTaken(em, await findTask(em, taskId));
    await noteTask(em, task, { assigneeId });
    await recordAudit(em, {
      at: clock.now(),
      accountId: actor.accountId,
      action: 'claim-task',
      caseId: task.caseId,
      subjectType: 'task',
      subjectId: task.id,
      detail: found.inNameOf === null ? {} : { inNameOf: assigneeId },
    });
    return { id: task.id, state: 'open' };
  });
}
