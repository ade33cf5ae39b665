import { roles, type RoleId } from '../../../domain/access/roles.js';
import { vacancyWords, type Vacancy } from '../../../domain/monitor/vacancy.js';
import { conflictedTasks } from '../conflicted-tasks.js';
import { emptyPlaces, waitingTasks, type TaskWithoutPerson } from '../empty-places.js';
import type { Facts, Found, StuckContext, StuckKind, SuggestedAct } from '../stuck-kind.js';

/** A task nobody can do: the role is held by nobody, by nobody who is there, or by nobody who may in this case. */
export const taskWithoutPerson: StuckKind = {
  id: 'task-without-person',
  desk: 'case',
  name: '任务无人可办',
  weight: 85,
  find: async (context) => {
    const [waiting, conflicted] = [await inEmptyPlaces(context), await conflictedTasks(context)];
    const known = new Set(waiting.map(({ taskId }) => taskId));
    return [...waiting, ...conflicted.filter(({ taskId }) => !known.has(taskId))].map(foundOf);
  },
  sentence: (facts) =>
    `“${String(facts['task'])}”无人可办：${vacancyWords(roleName(facts), vacancyOf(facts))}`,
  acts: ({ subject: taskId, officeId, facts }) => [
    // where the task lies with one of several, another may be able; else nobody is there to give it to
    ...(facts['isAssigned'] === true ? [reassign(taskId)] : []),
    ...waysOut(officeId ?? '', facts),
  ],
};

async function inEmptyPlaces(context: StuckContext): Promise<TaskWithoutPerson[]> {
  return waitingTasks(context.dataSource.manager, await emptyPlaces(context));
}

function foundOf({ taskId, task, since, vacancy, ...place }: TaskWithoutPerson): Found {
  const { caseId, officeId, role } = place;
  return {
    ...{ subject: taskId, caseId, officeId, since, facts: { task, role, ...vacancy } },
    owner: { kind: 'role', officeId, role: whoseTurn(role, vacancy) },
  };
}

/** Roles are given by the security administrator; absences, conflicts and who takes a case are the leaders'. */
function whoseTurn(role: RoleId, { holders, disabled }: Vacancy): RoleId {
  if (holders === disabled) return 'security-admin';
  return role === 'department-head' ? 'chief' : 'department-head';
}

const reassign = (taskId: string): SuggestedAct => ({
  ...{ kind: 'mend', act: 'reassign-task', input: { taskId } },
});

function waysOut(officeId: string, facts: Facts): SuggestedAct[] {
  const { away } = vacancyOf(facts);
  const role = roleName(facts);
  const grant: SuggestedAct = {
    ...{ kind: 'link', label: `授予${role}职务`, to: `/people?officeId=${officeId}` },
    explain: `打开该院人员，由安全管理人员授予${role}职务；授予后任务进入其可签收任务`,
  };
  const delegate: SuggestedAct = {
    ...{ kind: 'link', label: '安排代理', to: '/delegations' },
    explain: '由本院负责人为请假人员安排代理人，或者提前结束请假；代理人可以代为办理',
  };
  return away > 0 ? [delegate, grant] : [grant];
}

const roleName = ({ role }: Facts): string => roles[role as RoleId].name;

function vacancyOf(facts: Facts): Vacancy {
  const count = (key: keyof Vacancy): number => Number(facts[key] ?? 0);
  return {
    ...{ holders: count('holders'), disabled: count('disabled'), away: count('away') },
    ...{ recused: count('recused'), separated: count('separated') },
    isAssigned: facts['isAssigned'] === true,
  };
}
