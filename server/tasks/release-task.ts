import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { personsOf, type Actor } from '../domain/access/permissions.js';
import { recordAudit } from '../audit/record-audit.js';
import { findTask } from './find-task.js';
import { noteTask } from './note-task.js';
import { taskNotOpen } from './task-conflict.js';
import { Task, type TaskState } from './task.entity.js';

/** Gives a claimed task back to the queue of its role; the draft stays with it. */
export async function releaseTask(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { taskId, actor }: { taskId: string; actor: Actor },
): Promise<{ id: string; state: TaskState }> {
  return dataSource.transaction(async (em) => {
    const task = await findTask(em, taskId);
    const { assigneeId } = task;
    const hands = personsOf(actor).map(({ accountId }) => accountId);
    if (assigneeId === null || !hands.includes(assigneeId)) {
      throw new RuleError('FORBIDDEN', '只有签收人本人或其代理人可以归还任务');
    }
    const moved = await em.update(
      Task,
      { id: taskId, state: 'open', assigneeId },
      { assigneeId: null, claimedAt: null, version: task.version + 1 },
    );
    if (moved.affected !== 1) throw await taskNotOpen(em, await findTask(em, taskId));
    await noteTask(em, task, { assigneeId: null });
    await recordAudit(em, {
      at: clock.now(),
      accountId: actor.accountId,
      action: 'release-task',
      caseId: task.caseId,
      subjectType: 'task',
      subjectId: task.id,
      detail: assigneeId === actor.accountId ? {} : { inNameOf: assigneeId },
    });
    return { id: task.id, state: 'open' };
  });
}
