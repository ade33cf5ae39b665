import type { EntityManager } from 'typeorm';
import { namedHoldersOf } from '../../accounts/holders-of.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { isRole } from '../../domain/access/roles.js';
import { separationFault } from '../../domain/access/separation-of-duties.js';
import type { Holder, TaskHolding } from '../../domain/tasks/task-hindrance.js';
import { findOffice } from '../../offices/find-office.js';
import { delegateOf } from '../../people/delegate-of.js';
import { recusedOf } from '../../recusals/recused.js';
import { dutiesSoFar } from '../task-permission.js';
import type { Task } from '../task.entity.js';

type Held = Pick<
  Task,
  'caseId' | 'officeId' | 'role' | 'assigneeId' | 'act' | 'processInstanceKey'
>;

/** Who could do a task on a day, who acts for those who are away, and whom the rules bar; null: the diagram names no role of ours. */
export async function taskHolding(
  em: EntityManager,
  task: Held,
  on: LocalDate,
): Promise<TaskHolding | null> {
  const { officeId, role, assigneeId } = task;
  if (!isRole(role)) return null;
  const office = await findOffice(em, officeId);
  const people = await namedHoldersOf(em, officeId, [role], on);
  const duties = await dutiesSoFar(em, task);
  const recused = await recusedOf(em, task.caseId);
  const barredBy = (hands: string[]): string | null => {
    if (hands.some((hand) => recused.includes(hand))) return '对本案已回避';
    return task.act === null ? null : separationFault(hands, task.act, duties);
  };
  const holders: Holder[] = [];
  for (const { accountId, displayName, isAbsent } of people) {
    const found = await delegateOf(em, accountId, on, { officeId, role });
    const isAble = found !== null && barredBy([accountId, found.accountId]) === null;
    const delegate = isAble ? { accountId: found.accountId, displayName: found.displayName } : null;
    holders.push({ accountId, displayName, isAbsent, delegate, barredBy: barredBy([accountId]) });
  }
  const { name: officeName, parentId } = office;
  return { role, officeName, hasHigherOffice: parentId !== null, assigneeId, holders };
}

/** Who would hear of a reminder: the assignee or whoever acts for the assignee, else every holder of the role who can act. */
export function reminded({ assigneeId, holders }: TaskHolding): string[] {
  const concerned =
    assigneeId === null ? holders : holders.filter(({ accountId }) => accountId === assigneeId);
  const ids = concerned
    .filter(({ barredBy }) => barredBy === null)
    .flatMap(({ accountId, isAbsent, delegate }) => [
      ...(isAbsent ? [] : [accountId]),
      ...(delegate === null ? [] : [delegate.accountId]),
    ]);
  return [...new Set(ids)];
}
