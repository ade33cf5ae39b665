import type { EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { findCase } from '../cases/find-case.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import type { ActTable } from '../tasks/act.js';
import { completeTask } from '../tasks/complete-task.js';
import { Task } from '../tasks/task.entity.js';
import { Supplement } from './supplement.entity.js';
import { supplementNotices } from './supplement-notices.js';

export interface SupplementAsk {
  caseId: string;
  missing: string[];
  note?: string | undefined;
  actor: Actor;
}

/**
 * 当场通知补充材料, in one press: completes the open task 材料审核 with what is missing, whose act issues the numbered paper and starts the
 * 30 days. A second press finds the task done and the first request standing, and is refused.
 */
export async function askSupplement(
  deps: Deps,
  acts: ActTable,
  { caseId, missing, note = '', actor }: SupplementAsk,
): Promise<{
  supplementId: string;
  documentId: string;
  number: string | null;
  dueOn: string | null;
}> {
  const em = deps.dataSource.manager;
  const row = await findCase(em, caseId);
  await assertMayOnCase(em, actor, 'review-materials', row, deps.clock.today());
  const task = await em.findOneBy(Task, { caseId, act: 'review-materials', state: 'open' });
  if (task === null) throw await noPlace(em, caseId);
  const received = await receivedItems(em, caseId);
  const answer = { materialsOutcome: 'incomplete', received, missing };
  const data = note === '' ? answer : { ...answer, note };
  await completeTask(deps, acts, { taskId: task.id, actor, data });
  return requestOf(em, caseId);
}

/** Why nothing can be asked for now. */
async function noPlace(em: EntityManager, caseId: string): Promise<RuleError> {
  const isAsked = await em.existsBy(Supplement, { caseId, state: 'open' });
  const detail = isAsked
    ? '已经通知补充材料，同一次补充不再重复出具通知书'
    : '案件没有待办的“材料审核”任务，不能通知补充材料';
  return new RuleError('WRONG_STATE', detail, { caseId });
}

/** What the applications of the case came with. */
async function receivedItems(em: EntityManager, caseId: string): Promise<string[]> {
  const applications = await em.findBy(Application, { caseId });
  return [...new Set(applications.flatMap(({ materials }) => materials.map(({ item }) => item)))];
}

async function requestOf(em: EntityManager, caseId: string) {
  const { id: supplementId } = await em.findOneOrFail(Supplement, {
    where: { caseId },
    order: { requestedAt: 'DESC' },
  });
  const notice = (await supplementNotices(em, caseId)).get(supplementId);
  if (notice === undefined) throw new Error(`no notice of supplement ${supplementId}`);
  const term = await em.findOneBy(Deadline, { kind: 'supplement', effectKey: supplementId });
  const { documentId, number } = notice;
  return { supplementId, documentId, number, dueOn: term?.dueOn ?? null };
}
