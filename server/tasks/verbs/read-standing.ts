import type { EntityManager } from 'typeorm';
import { assertMaySee, mayOnCase } from '../../cases/case-scope.js';
import { findCase } from '../../cases/find-case.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { personsOf, refusalOf, type Actor } from '../../domain/access/permissions.js';
import { canAct, taskHindrance, type Holder } from '../../domain/tasks/task-hindrance.js';
import { withdrawalFault } from '../../domain/tasks/withdrawal.js';
import { findTask } from '../find-task.js';
import { taskPermission } from '../task-permission.js';
import type { Task } from '../task.entity.js';
import { askable } from './ask-cosign.js';
import { cosignViews } from './cosign-views.js';
import type { TaskStanding, TaskVerbId } from './standing-view-api.js';
import { taskHolding } from './task-holding.js';
import { TaskUrge } from './task-urge.entity.js';
import { urgeRefusal } from './urge-task.js';
import { withdrawalPlan } from './withdrawal-facts.js';

type StandingDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;

/** Who can do a task, what the reader may do about it and why not, and what was done; for whoever may see its case. */
export async function readStanding(
  deps: StandingDeps,
  { taskId, actor }: { taskId: string; actor: Actor },
): Promise<TaskStanding> {
  const em = deps.dataSource.manager;
  const task = await findTask(em, taskId);
  const today = deps.clock.today();
  await assertMaySee(em, actor, task.caseId, today);
  const holding = task.state === 'open' ? await taskHolding(em, task, today) : null;
  const permission = await taskPermission(em, actor, task, today);
  const mayAct = permission === true && task.state === 'open';
  return {
    verbs: await verbsOf(em, deps, task, actor, mayAct ? null : refusalText(permission, task)),
    hindrance: holding === null ? null : taskHindrance(holding),
    whyNotMe: permission === true ? null : permission.detail,
    holders: (holding?.holders ?? []).map(holderView),
    urges: await urgesOf(em, taskId),
    cosigns: await cosignViews(em, task, actor),
    askable: mayAct ? await askable(em, task, actor.accountId, today) : [],
    withdrawal: await withdrawalOf(em, task),
  };
}

const refusalText = (permission: true | { detail: string }, task: Task): string =>
  permission !== true ? permission.detail : task.state === 'open' ? '' : '任务已不在办理中';

async function verbsOf(
  em: EntityManager,
  deps: StandingDeps,
  task: Task,
  actor: Actor,
  notMine: string | null,
): Promise<TaskStanding['verbs']> {
  const row = await findCase(em, task.caseId);
  const { assigneeId } = task;
  const isHeld = personsOf(actor).some(({ accountId }) => accountId === assigneeId);
  const mayAssign = await mayOnCase(em, actor, 'assign-case', row, deps.clock.today());
  const plan = await withdrawalPlan(em, task, row, actor.accountId);
  const isOver = row.closedAt !== null || row.terminatedAt !== null;
  const reasons: Record<TaskVerbId, string | null> = {
    claim: notMine ?? (assigneeId === null ? null : '任务已签收'),
    release: isHeld && task.state === 'open' ? null : '只有签收人本人或其代理人可以归还任务',
    withdraw: withdrawalFault(plan.facts),
    urge: await urgeRefusal(em, deps, task, actor),
    cosign: notMine ?? (await cosignReason(em, deps, task, actor)),
    assign: mayAssign ? (isOver ? '案件已终止或者办结' : null) : refusalOf('assign-case').detail,
  };
  return (Object.keys(reasons) as TaskVerbId[]).map((verb) => ({
    ...{ verb, allowed: reasons[verb] === null, reason: reasons[verb] },
  }));
}

/** Somebody can be asked; else why the first cannot, which is what speaks against everybody. */
async function cosignReason(
  em: EntityManager,
  { clock }: StandingDeps,
  task: Task,
  { accountId }: Actor,
): Promise<string | null> {
  const people = (await askable(em, task, accountId, clock.today())).filter(
    (person) => person.accountId !== accountId,
  );
  if (people.some(({ refusal }) => refusal === null)) return null;
  return people[0]?.refusal ?? '本院没有可以会签的其他人员';
}

function holderView({ accountId, displayName, ...rest }: Holder): TaskStanding['holders'][number] {
  const { isAbsent, delegate, barredBy } = rest;
  const away = delegate === null ? '请假，未委托代理' : `请假，由${delegate.displayName}代理`;
  const note = barredBy ?? (isAbsent ? away : null);
  return {
    accountId,
    name: displayName,
    canAct: canAct({ accountId, displayName, ...rest }),
    note,
  };
}

async function urgesOf(em: EntityManager, taskId: string): Promise<TaskStanding['urges']> {
  const urges = await em.find(TaskUrge, { where: { taskId }, order: { urgedAt: 'ASC' } });
  const names = await accountNames(
    em,
    urges.map(({ byId }) => byId),
  );
  return urges.map(({ urgedAt, byId, text }) => ({
    ...{ at: urgedAt.toISOString(), byName: names.get(byId) ?? '', text },
  }));
}

async function withdrawalOf(
  em: EntityManager,
  { withdrawnAt, withdrawnBy, withdrawReason }: Task,
): Promise<TaskStanding['withdrawal']> {
  if (withdrawnAt === null) return null;
  const names = await accountNames(em, [withdrawnBy]);
  return {
    at: withdrawnAt.toISOString(),
    byName: withdrawnBy === null ? '' : (names.get(withdrawnBy) ?? ''),
    reason: withdrawReason ?? '',
  };
}
