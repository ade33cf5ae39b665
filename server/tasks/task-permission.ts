import { In, Not, type EntityManager } from 'typeorm';
import { Decision } from '../cases/decision.entity.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import {
  taskAuthority as authorityByRules,
  type Actor,
  type Authority,
  type Refusal,
} from '../domain/access/permissions.js';
import { isRole } from '../domain/access/roles.js';
import type { Duties } from '../domain/access/separation-of-duties.js';
import { asUnrecused, recusedDetail } from '../recusals/recused.js';
import { Task } from './task.entity.js';

const PROPOSING = ['propose-relief', 'confirm-emergency'] as const;

/** May the person complete the task on that day; else why not. */
export async function taskPermission(
  em: EntityManager,
  actor: Actor,
  task: Task,
  on: LocalDate,
): Promise<true | Refusal> {
  const found = await taskAuthority(em, actor, task, on);
  return 'code' in found ? found : true;
}

/** By whose right the person may complete the task on that day: the own or that of somebody represented; else why not. */
export async function taskAuthority(
  em: EntityManager,
  actor: Actor,
  task: Task,
  on: LocalDate,
): Promise<Authority | Refusal> {
  const able = await asUnrecused(em, actor, task.caseId);
  if (able === null) return { code: 'FORBIDDEN', detail: recusedDetail };
  const { officeId, role, assigneeId, act } = task;
  if (!isRole(role)) return { code: 'FORBIDDEN', detail: `流程图中的角色“${role}”不存在` };
  const duty = { officeId, role, assigneeId, act };
  return authorityByRules(able, duty, await dutiesSoFar(em, task), on);
}

/** Who did what before in the matter, as far as duties must be kept apart. */
export async function dutiesSoFar(
  em: EntityManager,
  task: Pick<Task, 'caseId' | 'processInstanceKey'>,
): Promise<Duties> {
  const [done, approvals] = await Promise.all([
    em.find(Task, {
      where: { caseId: task.caseId, act: In([...PROPOSING, 'prepare-payment']) },
      select: { act: true, completedBy: true, completedFor: true, processInstanceKey: true },
      order: { openedAt: 'DESC' },
    }),
    em.find(Decision, {
      // an opinion that was taken back or never came into effect is none
      where: { caseId: task.caseId, verdict: 'approve', state: Not('void') },
      select: { accountId: true, forAccountId: true },
    }),
  ]);
  const proposal = done.find(({ act, completedBy }) => act !== 'prepare-payment' && completedBy);
  const order = done.find(
    ({ act, processInstanceKey }) =>
      act === 'prepare-payment' && processInstanceKey === task.processInstanceKey,
  );
  return {
    proposedBy: known([proposal?.completedBy, proposal?.completedFor]),
    orderedBy: known([order?.completedBy, order?.completedFor]),
    approvedBy: known(
      approvals.flatMap(({ accountId, forAccountId }) => [accountId, forAccountId]),
    ),
  };
}

const known = (ids: readonly (string | null | undefined)[]): string[] =>
  ids.filter((id) => typeof id === 'string');
