import { In, type EntityManager } from 'typeorm';
import { Decision } from '../cases/decision.entity.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { mayCompleteTask, type Actor, type Refusal } from '../domain/access/permissions.js';
import { isRole } from '../domain/access/roles.js';
import type { Duties } from '../domain/access/separation-of-duties.js';
import { Task } from './task.entity.js';

const PROPOSING = ['propose-relief', 'confirm-emergency'] as const;

/** May the person complete the task on that day; else why not. */
export async function taskPermission(
  em: EntityManager,
  actor: Actor,
  task: Task,
  on: LocalDate,
): Promise<true | Refusal> {
  const { officeId, role, assigneeId, act } = task;
  if (!isRole(role)) return { code: 'FORBIDDEN', detail: `流程图中的角色“${role}”不存在` };
  const duty = { officeId, role, assigneeId, act };
  return mayCompleteTask(actor, duty, await dutiesSoFar(em, task), on);
}

/** Who did what before in the matter, as far as duties must be kept apart. */
async function dutiesSoFar(em: EntityManager, task: Task): Promise<Duties> {
  const [done, approvals] = await Promise.all([
    em.find(Task, {
      where: { caseId: task.caseId, act: In([...PROPOSING, 'prepare-payment']) },
      select: { act: true, completedBy: true, processInstanceKey: true },
      order: { openedAt: 'DESC' },
    }),
    em.find(Decision, {
      where: { caseId: task.caseId, verdict: 'approve' },
      select: { accountId: true },
    }),
  ]);
  const proposal = done.find(({ act, completedBy }) => act !== 'prepare-payment' && completedBy);
  const order = done.find(
    ({ act, processInstanceKey }) =>
      act === 'prepare-payment' && processInstanceKey === task.processInstanceKey,
  );
  return {
    proposedBy: proposal?.completedBy ?? null,
    orderedBy: order?.completedBy ?? null,
    approvedBy: approvals.flatMap(({ accountId }) => accountId ?? []),
  };
}
