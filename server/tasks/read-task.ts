import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { FormSchema } from '../domain/forms/form-schema.js';
import type { Actor, Refusal } from '../domain/access/permissions.js';
import { assertMaySee } from '../cases/case-scope.js';
import { accountNames } from '../cases/names.js';
import { RuleError } from '../domain/basics/errors.js';
import { readDraft } from './draft.js';
import { findTask } from './find-task.js';
import { formOfTask } from './form-of-task.js';
import { taskRows, type TaskRow } from './task-rows.js';
import { taskPermission } from './task-permission.js';
import type { Task } from './task.entity.js';

export interface TaskReading {
  row: TaskRow;
  task: Task;
  form: FormSchema;
  permission: true | Refusal;
  /** Null for whoever may not complete the task. */
  draft: Record<string, unknown> | null;
  draftBy: { name: string; at: string; isMe: boolean } | null;
}

/** A task with its form, for whoever may see its case; whether they may complete it is told, not demanded. */
export async function readTask(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  actor: Actor,
  taskId: string,
): Promise<TaskReading> {
  const { dataSource, clock } = deps;
  const em = dataSource.manager;
  const task = await findTask(em, taskId);
  const on = clock.today();
  await assertMaySee(em, actor, task.caseId, on);
  const [row] = await taskRows(em, { taskId });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个任务');
  const permission = await taskPermission(em, actor, task, on);
  const mayWrite = permission === true && task.state === 'open';
  return {
    ...{ row, task, permission },
    form: await formOfTask(dataSource, task.formKey),
    draft: mayWrite ? await readDraft(em, deps, task) : null,
    draftBy: mayWrite ? await draftAuthor(em, task, actor) : null,
  };
}

async function draftAuthor(
  em: EntityManager,
  { draftBy, draftAt }: Task,
  { accountId }: Actor,
): Promise<TaskReading['draftBy']> {
  if (draftBy === null || draftAt === null) return null;
  const names = await accountNames(em, [draftBy]);
  const isMe = draftBy === accountId;
  return { name: names.get(draftBy) ?? '', at: draftAt.toISOString(), isMe };
}
