import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import { lockCase } from '../../cases/lock-case.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { toLocalDate } from '../../domain/basics/local-date.js';
import { refusalOf, type Actor } from '../../domain/access/permissions.js';
import { urgeFault } from '../../domain/tasks/urging.js';
import { isWeekend, isWorkday } from '../../domain/terms/calendar.js';
import { addNotice } from '../../notices/add-notice.js';
import { findTask } from '../find-task.js';
import { Task } from '../task.entity.js';
import { reminded, taskHolding } from './task-holding.js';
import { TaskUrge } from './task-urge.entity.js';

type UrgeDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;

/**
 * 催办: whoever could do the task now is told, all holders where it lies with a role; counted on the task, kept with its words. Answers the names of
 * who was told.
 */
export async function urgeTask(
  deps: UrgeDeps,
  { taskId, actor, text }: { taskId: string; actor: Actor; text: string },
): Promise<{ id: string; urged: number; told: string[] }> {
  const { clock } = deps;
  const { caseId } = await findTask(deps.dataSource.manager, taskId);
  return deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    await assertMayOnCase(em, actor, 'urge-task', await caseHolder(em, caseId), clock.today());
    const task = await findTask(em, taskId);
    const { fault, holders } = await urgeFacts(em, deps, task, actor);
    if (fault !== null) throw new RuleError('NOT_URGEABLE', fault);
    const now = clock.now();
    const id = randomUUID();
    const told = holders.filter((holder) => holder !== actor.accountId);
    await em.insert(TaskUrge, {
      ...{ id, taskId, caseId, byId: actor.accountId, text, told },
      ...{ urgedOn: clock.today(), urgedAt: now },
    });
    const urged = task.urged + 1;
    await em.update(Task, { id: taskId }, { urged });
    const words = text === '' ? '' : `：${text}`;
    for (const accountId of told) {
      await addNotice(em, {
        ...{ effectKey: `urge:${id}:${accountId}`.slice(0, 100), kind: 'task-urged', caseId },
        ...{ officeId: task.officeId, accountId, now },
        text: `${actor.displayName}催办“${row.title}”的“${task.name}”（第${String(urged)}次）${words}`,
      });
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'urge-task', caseId },
      ...{ subjectType: 'task', subjectId: taskId, detail: { urged, told } },
    });
    const names = await accountNames(em, told);
    return { id: taskId, urged, told: told.map((accountId) => names.get(accountId) ?? '') };
  });
}

/** Why the person does not urge the task now, for the menu; null when it may be urged. */
export async function urgeRefusal(
  em: EntityManager,
  deps: UrgeDeps,
  task: Task,
  actor: Actor,
): Promise<string | null> {
  const holder = await caseHolder(em, task.caseId);
  if (!(await mayOnCase(em, actor, 'urge-task', holder, deps.clock.today()))) {
    return refusalOf('urge-task').detail;
  }
  return (await urgeFacts(em, deps, task, actor)).fault;
}

async function urgeFacts(
  em: EntityManager,
  { clock, calendar }: UrgeDeps,
  task: Task,
  { accountId: byAccountId }: Actor,
): Promise<{ fault: string | null; holders: string[] }> {
  const today = clock.today();
  const holding = await taskHolding(em, task, today);
  const holders = holding === null ? [] : reminded(holding);
  const before = await em.findBy(TaskUrge, { taskId: task.id });
  const worked = isWorkday(today, calendar);
  const fault = urgeFault({
    ...{ state: task.state, today, holders, byAccountId },
    // a year the calendar does not hold yet: weekends alone are known
    isWorkingDay: worked === 'pending' ? !isWeekend(today) : worked,
    openedOn: toLocalDate(task.openedAt),
    urgedOn: before.map(({ urgedOn }) => urgedOn),
  });
  return { fault, holders };
}
