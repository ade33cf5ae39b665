import type { EntityManager } from 'typeorm';
import { findActor } from '../../accounts/find-session.js';
import { isRole } from '../../domain/access/roles.js';
import { separations, type Duties } from '../../domain/access/separation-of-duties.js';
import type { Vacancy } from '../../domain/monitor/vacancy.js';
import { recusedOf } from '../../recusals/recused.js';
import { taskPermission } from '../../tasks/task-permission.js';
import { findTask } from '../../tasks/find-task.js';
import type { Task } from '../../tasks/task.entity.js';
import type { TaskWithoutPerson } from './empty-places.js';
import { notAway, postsAt } from './posts.js';
import type { StuckContext } from './stuck-kind.js';

const actsApartFrom = (duty: keyof Duties): string[] =>
  separations.filter(({ notBy }) => notBy === duty).map(({ act }) => act);

/** What somebody did before in the case that may keep `held` from a task `t`; a superset of `dutiesSoFar`, which then decides. */
const mayConflict = `(
  EXISTS (SELECT 1 FROM recusal WHERE recusal.case_id = t.case_id
    AND recusal.account_id = held.account_id AND recusal.state = 'granted')
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM task AS done FORCE INDEX (ix_task_case)
    WHERE done.case_id = t.case_id AND done.act IN ('propose-relief', 'confirm-emergency')
    AND held.account_id IN (done.completed_by, done.completed_for))
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM task AS done FORCE INDEX (ix_task_case)
    WHERE done.case_id = t.case_id AND done.act = 'prepare-payment'
    AND done.process_instance_key = t.process_instance_key
    AND held.account_id IN (done.completed_by, done.completed_for))
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM decision WHERE decision.case_id = t.case_id
    AND decision.verdict = 'approve' AND decision.state <> 'void'
    AND held.account_id IN (decision.account_id, decision.for_account_id)))`;

/**
 * How many are there, or may be by standing in for others, for a task `t`; six times the day as parameters. A number, since a statement that only asks
 * whether there are any is asked first, for every task.
 */
const someoneMayBeHere = `((SELECT COUNT(*) FROM role_assignment AS held
  JOIN account AS holder ON holder.id = held.account_id AND holder.disabled_at IS NULL
  WHERE held.office_id = t.office_id AND held.role = t.role
    AND (t.assignee_id IS NULL OR held.account_id = t.assignee_id)
    AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
    AND ${notAway('held.account_id')})
  + (SELECT COUNT(*) FROM delegation WHERE delegation.office_id = t.office_id
    AND delegation.revoked_at IS NULL AND delegation.valid_from <= ? AND delegation.valid_to >= ?))`;

/** Open tasks whose act is kept apart from another; then those of cases somebody stepped out of, which are few. */
const sources = [
  'task AS t FORCE INDEX (ix_task_holders) WHERE t.act IN (?)',
  `recusal STRAIGHT_JOIN task AS t FORCE INDEX (ix_task_case) ON t.case_id = recusal.case_id
     WHERE recusal.state = 'granted' AND COALESCE(t.act, '') NOT IN (?)`,
];

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

async function suspiciousTasks(em: EntityManager, on: string): Promise<string[]> {
  const separated = (['proposedBy', 'orderedBy', 'approvedBy'] as const).map(actsApartFrom);
  const found = new Set<string>();
  for (const source of sources) {
    const rows: { id: string }[] = await em.query(
      `SELECT t.id FROM ${source} AND t.state = 'open'
         AND NOT EXISTS (SELECT 1 FROM role_assignment AS held
           JOIN account AS holder ON holder.id = held.account_id AND holder.disabled_at IS NULL
           WHERE held.office_id = t.office_id AND held.role = t.role
             AND (t.assignee_id IS NULL OR held.account_id = t.assignee_id)
             AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
             AND ${notAway('held.account_id')} AND NOT ${mayConflict})
         AND ${someoneMayBeHere} > 0`,
      [separated.flat(), on, on, on, on, ...separated, on, on, on, on, on, on],
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found];
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
