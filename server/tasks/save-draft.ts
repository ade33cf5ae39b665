import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { sealDraft } from './draft.js';
import { findTask } from './find-task.js';
import { taskNotOpen, taskStale } from './task-conflict.js';
import { taskPermission } from './task-permission.js';
import { Task, type TaskState } from './task.entity.js';

export interface Drafting {
  taskId: string;
  actor: Actor;
  data: Record<string, unknown>;
  /** The draft that was read; another one since is refused when somebody else wrote it. Left out: whatever lies there is replaced. */
  draftVersion?: number | undefined;
}

/** Keeps what was typed so far, unjudged; it survives everything until the task is completed. Of two who write at once the second is told. */
export async function saveDraft(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { taskId, actor, data, draftVersion }: Drafting,
): Promise<{ id: string; state: TaskState; draftVersion: number }> {
  const em = deps.dataSource.manager;
  const task = await findTask(em, taskId);
  const permission = await taskPermission(em, actor, task, deps.clock.today());
  if (permission !== true) throw new RuleError(permission.code, permission.detail);
  if (task.state !== 'open') throw await taskNotOpen(em, task);
  const isOthers = task.draftBy !== null && task.draftBy !== actor.accountId;
  if (isOthers && draftVersion !== undefined && draftVersion !== task.draftVersion) {
    throw await taskStale(em, task);
  }
  const saved = await em.update(
    Task,
    { id: taskId, state: 'open', draftVersion: task.draftVersion },
    {
      ...{ draft: sealDraft(deps, data), draftBy: actor.accountId, draftAt: deps.clock.now() },
      draftVersion: task.draftVersion + 1,
    },
  );
  if (saved.affected !== 1) {
    const now = await findTask(em, taskId);
    throw now.state === 'open' ? await taskStale(em, now) : await taskNotOpen(em, now);
  }
  return { id: taskId, state: 'open', draftVersion: task.draftVersion + 1 };
}
