import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { sourceId, TaskHeader } from '../../processes/contract.js';
import type { Job } from '../../processes/job.js';
import { holdersOf } from '../accounts/holders-of.js';
import { HandlerAssignment } from '../cases/handler-assignment.entity.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import { followMigration } from '../engine/follow-migration.js';
import { releaseOfProcess } from '../engine/instance-release.js';
import { releaseModel } from '../engine/release-model.js';
import { tellFollowers } from '../inbox/star-case.js';
import { noteTask } from './note-task.js';
import { recusedOf } from '../recusals/recused.js';
import { settleTask } from './settle-task.js';
import { taskDueOn } from './task-due-on.js';
import { Task } from './task.entity.js';
import { takenBack } from './verbs/taken-back.js';
import { tellOfHolding } from './verbs/tell-of-holding.js';

const header = (name: string): string => `io.camunda.zeebe:${name}`;

/**
 * A user task of the engine becomes a row people see. Run again it changes nothing: a row that exists stays as it is,
 * a settled one is never reopened.
 */
export async function openTask(deps: Deps, job: Job): Promise<void> {
  const em = deps.dataSource.manager;
  if (await em.existsBy(Task, { jobKey: job.key })) return;
  const { title, ...task } = await taskOf(em, deps, job);
  try {
    await deps.dataSource.transaction(async (within) => {
      await insertTask(within, task as QueryDeepPartialEntity<Task>);
      await noteTask(within, task, { isNew: true });
      await tellOfHolding(within, deps, task, title);
      await tellFollowers(within, {
        ...{ caseId: task.caseId, officeId: task.officeId, effectKey: task.jobKey },
        ...{ text: `进入“${task.name}”`, except: task.assigneeId, now: task.openedAt },
      });
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  // the feed may have told of a move or of the end while this row was not there yet; see tell-cases.ts
  const known = await jobAsFed(em, job.key);
  if (known !== null && known.elementId !== job.elementId) await followMigration(em, known);
  if (known?.state === 'completed') await settleTask(em, { jobKey: job.key }, 'completed');
  if (known?.state === 'canceled') await settleTask(em, { jobKey: job.key }, 'cancelled');
}

/** What the feed says of a job. The lock waits for a feed that is just about to tell of it, and did not see our task. */
async function jobAsFed(
  em: EntityManager,
  jobKey: string,
): Promise<{ jobKey: string; elementId: string; state: string } | null> {
  const [job]: { jobKey: string; elementId: string; state: string }[] = await em.query(
    `SELECT job_key AS jobKey, element_id AS elementId, state FROM engine_job
     WHERE job_key = ? LOCK IN SHARE MODE`,
    [jobKey],
  );
  return job ?? null;
}

/** Without reading the row again, which an insert of TypeORM does for columns with a default. */
async function insertTask(em: EntityManager, task: QueryDeepPartialEntity<Task>): Promise<void> {
  await em.createQueryBuilder().insert().into(Task).values(task).updateEntity(false).execute();
}

async function taskOf(em: EntityManager, deps: Deps, job: Job) {
  const { caseId, officeId } = job.variables;
  if (typeof caseId !== 'string' || typeof officeId !== 'string') {
    throw new Error(`user task ${job.elementId} has no caseId or officeId`);
  }
  const reliefCase = await em.findOneBy(ReliefCase, { id: caseId });
  if (!reliefCase) throw new Error(`user task ${job.elementId} belongs to no case: ${caseId}`);
  const role = roleOf(job);
  const recused = await recusedOf(em, caseId);
  const asked = job.headers[header('assignee')] ?? null;
  // who stepped out (回避) after the process took up the name gets no more work in it
  const handler = await presentHandler(em, reliefCase, asked);
  const named = handler !== null && recused.includes(handler) ? null : handler;
  // the case's handler works in the name of the handling office, also where another office decides or pays
  const isHandlers = named !== null && named === reliefCase.handlerId;
  const taskOfficeId = isHandlers ? reliefCase.officeId : officeId;
  const releaseId = await releaseOfProcess(em, job, reliefCase.releaseId);
  const model = (await releaseModel(deps.dataSource, releaseId)).get(sourceId(job.processId));
  const before = await takenBack(em, deps, job, caseId);
  const again = before !== null && !recused.includes(before.assigneeId ?? '') ? before : null;
  return {
    id: randomUUID(),
    title: reliefCase.title,
    jobKey: job.key,
    elementInstanceKey: job.elementInstanceKey,
    processInstanceKey: job.processInstanceKey,
    processId: sourceId(job.processId),
    elementId: job.elementId,
    name: model?.elements.get(job.elementId)?.name ?? job.elementId,
    act: job.headers[TaskHeader.act] ?? null,
    headers: job.headers,
    variables: job.variables,
    caseId,
    officeId: taskOfficeId,
    role,
    formKey: job.headers[header('formKey')] ?? '',
    assigneeId:
      named || again?.assigneeId || (await assigneeOf(em, deps, reliefCase, { officeId, role })),
    ...{ draft: again?.draft ?? null, draftBy: again?.draftBy ?? null },
    draftAt: again === null ? null : deps.clock.now(),
    state: 'open' as const,
    openedAt: deps.clock.now(),
    dueOn: taskDueOn(job.headers, deps.clock.today(), deps.calendar),
  };
}

function roleOf(job: Job): string {
  const [role] = JSON.parse(job.headers[header('candidateGroups')] ?? '[]') as string[];
  if (role === undefined) throw new Error(`user task ${job.elementId} names no role`);
  return role;
}

/** The process carries the handler it began with: work for somebody who was the handler goes to whoever is (变更承办人). */
async function presentHandler(
  em: EntityManager,
  { id: caseId, handlerId }: ReliefCase,
  named: string | null,
): Promise<string | null> {
  if (!named || named === handlerId) return named;
  const wasHandler = await em.existsBy(HandlerAssignment, { caseId, formerId: named });
  return wasHandler ? handlerId : named;
}

/** Nobody named: the case's handler for work of the handling office, else whoever alone holds the role. */
async function assigneeOf(
  em: EntityManager,
  { clock }: Deps,
  reliefCase: ReliefCase,
  { officeId, role }: { officeId: string; role: string },
): Promise<string | null> {
  const recused = await recusedOf(em, reliefCase.id);
  const holders = (await holdersOf(em, officeId, role, clock.today())).filter(
    (id) => !recused.includes(id),
  );
  const isOurs = role === 'handler' && officeId === reliefCase.officeId;
  if (isOurs && reliefCase.handlerId && holders.includes(reliefCase.handlerId)) {
    return reliefCase.handlerId;
  }
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
