import type { EntityManager } from 'typeorm';
import { findCase } from '../../cases/find-case.js';
import type { Deps } from '../../deps.js';
import { taskHindrance } from '../../domain/tasks/task-hindrance.js';
import { addNotice } from '../../notices/add-notice.js';
import type { Task } from '../task.entity.js';
import { taskHolding } from './task-holding.js';

type Opened = Pick<
  Task,
  'id' | 'name' | 'caseId' | 'officeId' | 'role' | 'assigneeId' | 'act' | 'processInstanceKey'
>;

/**
 * As a task opens: where nobody can do it the handler of the case, the department head and the case supervisor are told why and what to do; where
 * the assignee is away, the delegate is told. The task stays with its role or its assignee: a step is never skipped, and who comes back finds it.
 */
export async function tellOfHolding(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  task: Opened,
  caseTitle: string,
): Promise<void> {
  const holding = await taskHolding(em, task, clock.today());
  if (holding === null) return;
  const { id, caseId, officeId, name } = task;
  const notice = { caseId, officeId, now: clock.now() };
  const hindrance = taskHindrance(holding);
  if (hindrance !== null) {
    const text = `“${caseTitle}”的“${name}”无人可以办理：${hindrance.text}`;
    const { handlerId } = await findCase(em, caseId);
    const told = [
      ...(['department-head', 'case-supervisor'] as const).map((role) => ({ role })),
      ...(handlerId === null ? [] : [{ accountId: handlerId }]),
    ];
    for (const to of told) {
      const effectKey = `task-held-up:${id}:${'role' in to ? to.role : 'handler'}`;
      await addNotice(em, { ...notice, effectKey, kind: 'task-held-up', ...to, text });
    }
    return;
  }
  const assignee = holding.holders.find(({ accountId }) => accountId === holding.assigneeId);
  if (assignee?.isAbsent !== true || assignee.delegate === null) return;
  const { delegate, displayName } = assignee;
  await addNotice(em, {
    ...{ ...notice, effectKey: `task-delegated:${id}`, kind: 'task-delegated' },
    accountId: delegate.accountId,
    text: `${displayName}请假，“${caseTitle}”的“${name}”由${delegate.displayName}代为办理`,
  });
}
