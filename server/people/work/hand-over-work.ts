import { In, type EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { addNotice } from '../../notices/add-notice.js';
import { giveTask, successorFor } from '../../tasks/give-task.js';
import { Task } from '../../tasks/task.entity.js';
import { openWork, type Post } from './open-work.js';

export interface HandOver {
  accountId: string;
  displayName: string;
  /** The role that ends; absent: the person leaves altogether. */
  post?: Post | undefined;
  successorId?: string | undefined;
  /** It was seen that work is left to nobody. */
  leaveUnassigned: boolean;
}

export interface HandedOver {
  moved: number;
  unassigned: number;
}

/**
 * Takes the open tasks out of the hands of whoever leaves: to a successor where he holds their role, else into the queue of the role.
 * WORK_OPEN names them all unless a successor was named or it was said that they stay with nobody. Cases keep their handler of record until the leaders
 * name another (变更承办人); they are told, and find them among the vacant work of the office.
 */
export async function handOverWork(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  order: HandOver,
): Promise<HandedOver> {
  const { accountId, post, successorId, leaveUnassigned } = order;
  const work = await openWork(em, accountId, post);
  if (work.tasks.length + work.cases.length === 0) return { moved: 0, unassigned: 0 };
  if (successorId === undefined && !leaveUnassigned) {
    const counts = `${work.tasks.length}项任务、${work.cases.length}件案件`;
    const text = `名下尚有${counts}，请指定接手的人，或者确认待重新指派`;
    throw new RuleError('WORK_OPEN', text, { ...work });
  }
  if (successorId === accountId) throw new RuleError('ROLE_INVALID', '接手的人不能是本人');
  const tasks = await em.findBy(Task, { id: In(work.tasks.map(({ id }) => id)), state: 'open' });
  let moved = 0;
  for (const task of tasks) {
    const assigneeId = await successorFor(em, task, successorId ?? null, clock.today());
    if (assigneeId !== null) moved += 1;
    await giveTask(em, task, assigneeId);
  }
  await tellLeaders(em, order, work.cases, { moved, unassigned: tasks.length - moved }, clock);
  return { moved, unassigned: tasks.length - moved };
}

async function tellLeaders(
  em: EntityManager,
  { accountId, displayName, post }: HandOver,
  cases: readonly { officeId: string }[],
  { moved, unassigned }: HandedOver,
  clock: Deps['clock'],
): Promise<void> {
  const now = clock.now();
  const offices = new Set([
    ...cases.map(({ officeId }) => officeId),
    ...(post === undefined ? [] : [post.officeId]),
  ]);
  for (const officeId of offices) {
    const count = cases.filter((row) => row.officeId === officeId).length;
    await addNotice(em, {
      ...{ effectKey: `vacant:${accountId}:${officeId}:${now.getTime()}`, kind: 'vacant-work' },
      ...{ caseId: null, officeId, role: 'department-head', now },
      text: `${displayName}不再履行原职务：任务移交${moved}项、退回待签收${unassigned}项，${count}件案件待变更承办人。`,
    });
  }
}
