import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enqueue } from '../../../server/engine/enqueue.js';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { driftDecisionLost } from '../../../server/monitor/stuck/kinds/drift-decision-lost.js';
import type { Task } from '../../../server/tasks/task.entity.js';
import { aWorld, file, type World } from '../cases/world.js';
import { insertTask } from '../tasks/a-task.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});

const secondsAgo = (seconds: number) => new Date(world.clock.now().getTime() - seconds * 1000);

/** A task somebody decided; its command is on its way, the engine still waits. */
async function aDecided(seconds: number): Promise<Task> {
  const { caseId } = await file(world);
  await world.em.update(OutboxRow, { caseId }, { state: 'done' });
  const completedAt = secondsAgo(seconds);
  const task = await insertTask(world.em, { caseId, state: 'completing', completedAt });
  const { jobKey, elementInstanceKey, elementId } = task;
  await world.em.insert(EngineJob, {
    ...{ jobKey, elementInstanceKey, elementId, instanceKey: task.processInstanceKey },
    ...{ jobType: 'io.camunda.zeebe:userTask', state: 'timeout_updated', retries: 1 },
    ...{ createdAt: completedAt, changedAt: completedAt },
  });
  const payload = { taskId: task.id, jobKey, variables: {} };
  await enqueue(world.em, { caseId, kind: 'complete-job', payload, now: completedAt });
  return task;
}

const taken = ({ caseId }: Task) =>
  world.em.update(OutboxRow, { caseId, kind: 'complete-job' }, { state: 'done' });

const find = async ({ id }: Task) =>
  (await driftDecisionLost.find({ ...world.deps, engine: null })).filter(
    ({ subject }) => subject === id,
  );

describe('a decision the engine never heard of', () => {
  it('is found when its command counts as sent and the engine still waits, and names the command', async () => {
    const task = await aDecided(60);
    await taken(task);

    const [found] = await find(task);

    expect(found).toMatchObject({ caseId: task.caseId, officeId: task.officeId });
    expect(driftDecisionLost.sentence(found?.facts ?? {})).toBe(
      '任务“审查核实”已经办结，引擎没有收到，也没有指令在途，流程停在这一步',
    );
    const { id } = await world.em.findOneByOrFail(OutboxRow, {
      ...{ caseId: task.caseId, kind: 'complete-job' },
    });
    expect(found && driftDecisionLost.acts(found)).toEqual([
      { kind: 'mend', act: 'resend-outbox', input: { outboxId: id } },
    ]);
  });

  it('is none while its command waits or is just being answered, nor once the engine took it', async () => {
    const [waiting, fresh, told] = [await aDecided(60), await aDecided(1), await aDecided(60)];
    await taken(fresh);
    await taken(told);
    await world.em.update(EngineJob, { jobKey: told.jobKey }, { state: 'completed' });

    expect([await find(waiting), await find(fresh), await find(told)]).toEqual([[], [], []]);
  });
});
