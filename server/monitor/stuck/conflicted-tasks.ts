import type { EntityManager } from 'typeorm';
import { findActor } from '../../accounts/find-session.js';
import { isRole } from '../../domain/access/roles.js';
import type { Vacancy } from '../../domain/monitor/vacancy.js';
import { recusedOf } from '../../recusals/recused.js';
import { taskPermission } from '../../tasks/task-permission.js';
import { findTask } from '../../tasks/find-task.js';
import type { Task } from '../../tasks/task.entity.js';
import type { TaskWithoutPerson } from './empty-places.js';
import { notAway, postsAt } from './posts.js';
import type { StuckContext } from './stuck-kind.js';
import { suspiciousTasks } from './suspicious-tasks.js';

/**
 * Tasks that are kept from everybody who is there: by recusal, or since duties must be kept apart. A statement names those where it may be so, each of which
 * is then asked of the rule that admits people to tasks.
 */
export async function conflictedTasks({
  dataSource,
  clock,
}: Pick<StuckContext, 'dataSource' | 'clock'>): Promise<TaskWithoutPerson[]> {
  const em = dataSource.manager;
  const on = clock.today();
  const found: TaskWithoutPerson[] = [];
  for (const taskId of await suspiciousTasks(em, on)) {
    const task = await findTask(em, taskId);
    if (await isSuspended(em, task)) continue;
    const vacancy = await vacancyOf(em, task, on);
    if (vacancy === null || !isRole(task.role)) continue;
    const { caseId, officeId, role, name, openedAt: since } = task;
    found.push({ taskId, task: name, caseId, officeId, role, since, vacancy });
  }
  return found;
}

/** How those stand to the task who hold its role; null: somebody can do it, or nobody is there at all, which is found by place and by person. */
async function vacancyOf(em: EntityManager, task: Task, on: string): Promise<Vacancy | null> {
  const { officeId, role, assigneeId, caseId } = task;
  if (!isRole(role)) return null;
  const posts = (await postsAt(em, [{ officeId, role }], on)).filter(
    ({ state, accountId }) =>
      state !== 'ended' && (assigneeId === null || accountId === assigneeId),
  );
  const present = posts.filter(({ state }) => state === 'here');
  if (present.length === 0) return null;
  for (const accountId of await handsOf(em, task, on)) {
    const actor = await findActor(em, accountId, on);
    if (actor !== null && (await taskPermission(em, actor, task, on)) === true) return null;
  }
  const recused = await recusedOf(em, caseId);
  const stepped = present.filter(({ accountId }) => recused.includes(accountId)).length;
  const count = (wanted: string) => posts.filter(({ state }) => state === wanted).length;
  return {
    ...{ holders: posts.length, disabled: count('disabled'), away: count('away') },
    ...{ recused: stepped, separated: present.length - stepped },
    isAssigned: assigneeId !== null,
  };
}

/** Who could do the task by holding its role or by standing in for somebody who does, and is not on leave. */
async function handsOf(
  em: EntityManager,
  { officeId, role }: Pick<Task, 'officeId' | 'role'>,
  on: string,
): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `SELECT account.id FROM account WHERE account.disabled_at IS NULL AND ${notAway('account.id')}
       AND account.id IN (
         SELECT held.account_id FROM role_assignment AS held
          WHERE held.office_id = ? AND held.role = ?
         UNION SELECT delegation.delegate_id FROM delegation
          WHERE delegation.office_id = ? AND delegation.revoked_at IS NULL
            AND delegation.valid_from <= ? AND delegation.valid_to >= ?)`,
    [on, on, officeId, role, officeId, on, on],
  );
  return rows.map(({ id }) => id);
}

async function isSuspended(em: EntityManager, { caseId }: Task): Promise<boolean> {
  const [row] = await em.query<{ suspendedOn: string | null }[]>(
    'SELECT suspended_on AS suspendedOn FROM relief_case WHERE id = ?',
    [caseId],
  );
  return row !== undefined && row.suspendedOn !== null;
}
