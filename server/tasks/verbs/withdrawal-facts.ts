import { In, Not, type EntityManager } from 'typeorm';
import { JobType } from '../../../processes/contract.js';
import type { ReliefCase } from '../../cases/relief-case.entity.js';
import { LegalDocument } from '../../documents/document.entity.js';
import { isStanding } from '../../domain/papers/document-states.js';
import { withdrawalWay, type WithdrawalFacts } from '../../domain/tasks/withdrawal.js';
import { EngineJob } from '../../engine/engine-job.entity.js';
import { instanceModels } from '../../engine/instance-release.js';
import { ProcessInstance } from '../../engine/process-instance.entity.js';
import { Task } from '../task.entity.js';
import { CosignRequest } from './cosign-request.entity.js';

/** What taking a task back has to do: which step ends, where the engine must act, which papers lose their ground. */
export interface WithdrawalPlan {
  facts: WithdrawalFacts;
  /** Null unless exactly one step follows and the feed has told of it. */
  next: Task | null;
  /** Element instance the engine has to end. */
  endElementInstanceKey: string | null;
  papers: LegalDocument[];
}

/** Reads what came after a completed task, as the feed and the tasks tell of it. */
export async function withdrawalPlan(
  em: EntityManager,
  task: Task,
  reliefCase: Pick<ReliefCase, 'terminatedAt' | 'closedAt' | 'releaseId'>,
  byAccountId: string,
): Promise<WithdrawalPlan> {
  const called = await calledSince(em, task);
  const instances = [task.processInstanceKey, ...called.map(({ instanceKey }) => instanceKey)];
  const [jobs, later] = await Promise.all([
    jobsSince(em, task, instances),
    tasksSince(em, task, instances),
  ]);
  const papers = await papersOf(em, task, jobs);
  const next = later.length === 1 ? (later[0] ?? null) : null;
  const isTold = next !== null && jobs.some(({ jobKey }) => jobKey === next.jobKey);
  return {
    facts: {
      ...{
        act: task.act,
        hands: handsOf(task),
        byAccountId,
        isWithdrawn: task.withdrawnAt !== null,
      },
      isCaseOpen: reliefCase.terminatedAt === null && reliefCase.closedAt === null,
      isStepThere: await isStepThere(em, task, reliefCase.releaseId),
      state:
        task.state === 'completed' && isOnItsWay(task, later, called, isTold)
          ? 'completing'
          : task.state,
      next: await Promise.all(later.map((step) => stepFacts(em, step))),
      jobs: jobs.flatMap(({ jobType }) => (jobType === JobType.openTask ? [] : [jobType])),
      papers: papers.map(({ kind, state }) => ({ kind, isMoved: state !== 'issued' })),
    },
    next,
    endElementInstanceKey: next === null ? null : endOf(task, next, called),
    papers,
  };
}

const handsOf = ({ completedBy, completedFor }: Task): string[] =>
  [completedBy, completedFor].filter((id) => id !== null);

/** By the diagram the instance runs on now; where that is not known here nothing speaks against the step. */
async function isStepThere(em: EntityManager, task: Task, releaseId: string): Promise<boolean> {
  const instanceKey = task.processInstanceKey;
  const instance = await em.findOneBy(ProcessInstance, { instanceKey });
  if (instance === null) return true;
  const models = await instanceModels(em.dataSource, [instance], releaseId);
  return models.get(instanceKey)?.process?.elements.has(task.elementId) ?? true;
}

/** The engine has not come to the next step yet, or the feed has not told what lies before it. */
function isOnItsWay(
  task: Task,
  later: readonly Task[],
  called: readonly ProcessInstance[],
  isTold: boolean,
): boolean {
  if (later.length === 1) return !isTold;
  const waitsForCall = withdrawalWay(task.act)?.next === 'called-process' && called.length === 0;
  return later.length === 0 && waitsForCall;
}

/** The step itself, or the call activity it was reached by. */
function endOf(task: Task, next: Task, called: readonly ProcessInstance[]): string | null {
  if (next.processInstanceKey === task.processInstanceKey) return next.elementInstanceKey;
  const by = called.find(({ instanceKey }) => instanceKey === next.processInstanceKey);
  return by?.parentElementInstanceKey ?? null;
}

/** Processes the task's own one called after it. Keys of the engine rise within a partition, and a case never leaves its own. */
function calledSince(em: EntityManager, task: Task): Promise<ProcessInstance[]> {
  return em
    .createQueryBuilder(ProcessInstance, 'called')
    .where('called.parentInstanceKey = :parent', { parent: task.processInstanceKey })
    .andWhere('called.instanceKey > :since', { since: task.jobKey })
    .getMany();
}

function jobsSince(em: EntityManager, task: Task, instances: string[]): Promise<EngineJob[]> {
  return em
    .createQueryBuilder(EngineJob, 'job')
    .where('job.instanceKey IN (:...instances)', { instances })
    .andWhere('job.jobKey > :since', { since: task.jobKey })
    .getMany();
}

function tasksSince(em: EntityManager, task: Task, instances: string[]): Promise<Task[]> {
  return em
    .createQueryBuilder(Task, 'later')
    .where('later.caseId = :caseId', { caseId: task.caseId })
    .andWhere('later.processInstanceKey IN (:...instances)', { instances })
    .andWhere('later.jobKey > :since', { since: task.jobKey })
    .andWhere(`later.state <> 'cancelled' AND later.withdrawnAt IS NULL`)
    .getMany();
}

/** Standing papers the task itself or a job after it issued; one for several addressees carries `:<key>` behind the key of its step. */
async function papersOf(
  em: EntityManager,
  task: Task,
  jobs: readonly EngineJob[],
): Promise<LegalDocument[]> {
  const steps = new Set([task, ...jobs].map(({ elementInstanceKey }) => elementInstanceKey));
  const papers = await em.findBy(LegalDocument, { caseId: task.caseId });
  return papers.filter(
    ({ effectKey, state }) => isStanding(state) && steps.has(effectKey.split(':')[0] ?? ''),
  );
}

async function stepFacts(em: EntityManager, { id, state, claimedAt, draft }: Task) {
  const hasCosigns = await em.existsBy(CosignRequest, {
    taskId: id,
    state: Not(In(['withdrawn'])),
  });
  return { state, isClaimed: claimedAt !== null, hasDraft: draft !== null, hasCosigns };
}
