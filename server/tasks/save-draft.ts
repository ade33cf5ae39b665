import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { sealDraft } from './draft.js';
import { findTask } from './find-task.js';
import { taskPermission } from './task-permission.js';
import { Task, type TaskState } from './task.entity.js';

/** Keeps what was typed so far, unjudged; it survives everything until the task is completed. */
export async function saveDraft(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { taskId, actor, data }: { taskId: string; actor: Actor; data: Record<string, unknown> },
): Promise<{ id: string; state: TaskState }> {
  const em = deps.dataSource.manager;
  const task = await findTask(em, taskId);
  const permission = await taskPermission(em, actor, task, deps.clock.today());
  if (permission !== true) throw new RuleError(permission.code, permission.detail);
  const saved = await em.update(
    Task,
    { id: taskId, state: 'open' },
    { draft: sealDraft(deps, data) },
  );
  if (saved.affected !== 1) throw new RuleError('TASK_NOT_OPEN', '任务已不在办理中');
  return { id: taskId, state: 'open' };
}
