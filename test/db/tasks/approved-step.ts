import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import type { Task } from '../../../server/tasks/task.entity.js';
import { aKey, type World } from '../cases/world.js';
import { insertOpinion, insertTask } from './a-task.js';

interface Step {
  caseId: string;
  /** Accounts of the department head and of the deputy chief. */
  head: string;
  deputy: string;
  next?: Partial<Task>;
}

/** An opinion the department head gave, and the deputy's step that came after it, as the feed has told of both. */
export async function approvedStep(world: World, { caseId, head, deputy, next = {} }: Step) {
  const processInstanceKey = aKey();
  const key = Number(aKey());
  const review = { caseId, processInstanceKey, act: 'give-opinion', processId: 'ordinary-review' };
  const done = await insertTask(world.em, {
    ...{ ...review, elementId: 'department-head-review', name: '部门负责人审核' },
    ...{ role: 'department-head', state: 'completed', jobKey: String(key) },
    ...{ completedBy: head, completedAt: world.clock.now() },
    submission: { verdict: 'approve', opinion: '同意' },
  });
  const decisionId = await insertOpinion(world.em, {
    ...{ caseId, taskId: done.id, state: 'effective', accountId: head },
  });
  const open = await insertTask(world.em, {
    ...{ ...review, elementId: 'deputy-chief-review', name: '分管副检察长审核' },
    ...{ role: 'deputy-chief', assigneeId: deputy, jobKey: String(key + 10) },
    ...next,
  });
  await told(world, open);
  return { done, open, decisionId };
}

/** The feed tells of a task's job. */
async function told({ em, clock }: World, task: Task): Promise<void> {
  const { jobKey, elementInstanceKey, elementId, processInstanceKey } = task;
  const now = clock.now();
  await em.insert(EngineJob, {
    ...{ jobKey, elementInstanceKey, elementId, instanceKey: processInstanceKey },
    ...{ jobType: 'io.camunda.zeebe:userTask', state: 'created', retries: 3 },
    ...{ errorMessage: null, createdAt: now, changedAt: now },
  });
}
