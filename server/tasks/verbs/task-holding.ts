import type { EntityManager } from 'typeorm';
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
  const people = await roleHolders(em, { officeId, role }, on);
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

async function roleHolders(
  em: EntityManager,
  { officeId, role }: { officeId: string; role: string },
  on: LocalDate,
): Promise<{ accountId: string; displayName: string; isAbsent: boolean }[]> {
  const rows: { accountId: string; displayName: string; isAbsent: number | string }[] =
    await em.query(
      `SELECT DISTINCT account.id AS accountId, account.display_name AS displayName,
          EXISTS (
            SELECT 1 FROM leave_of_absence AS away
            WHERE away.account_id = account.id AND away.cancelled_at IS NULL
              AND away.valid_from <= ? AND away.valid_to >= ?) AS isAbsent
         FROM role_assignment AS held
         JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
        WHERE held.office_id = ? AND held.role = ?
          AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
        ORDER BY account.id`,
      [on, on, officeId, role, on, on],
    );
  return rows.map((row) => ({ ...row, isAbsent: Number(row.isAbsent) !== 0 }));
}
