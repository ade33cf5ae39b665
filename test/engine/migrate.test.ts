import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseDiagrams } from '../../server/engine/case-diagrams.js';
import { casePosition } from '../../server/engine/case-position.js';
import { ProcessInstance } from '../../server/engine/process-instance.entity.js';
import { planRunning } from '../../server/designer/running/plan-running.js';
import { readMigration } from '../../server/designer/running/list-migrations.js';
import { startMigration } from '../../server/designer/running/start-migration.js';
import { openTask } from '../../server/tasks/open-task.js';
import { Task } from '../../server/tasks/task.entity.js';
import { migrationWorld, soon, type MigrationWorld } from './migration-world.js';

let own: MigrationWorld;
beforeAll(async () => {
  own = await migrationWorld();
});
afterAll(async () => {
  await own.close();
});

const processId = 'ordinary-review';

const plan = (from: number, to: number, instanceKey: string) =>
  planRunning(own.world.em, {
    ...{ releaseId: own.release(from), processId, target: { releaseId: own.release(to) } },
    ...{ chosen: {}, officeIds: ['county-a'], keys: [instanceKey] },
  });

/** A batch of one instance, sent and answered. */
async function migrate(
  from: number,
  to: number,
  { instanceKey, caseId }: { instanceKey: string; caseId: string },
  chosen: Record<string, string> = {},
) {
  const id = await startMigration(own.deps, {
    ...{ actor: own.actor, processId, chosen, instanceKeys: [instanceKey], reason: '试用新流程' },
    ...{ fromRelease: own.release(from), toRelease: own.release(to) },
  });
  return soon(async () => {
    await own.outbox.flush(caseId);
    const batch = await readMigration(own.deps, { actor: own.actor, id });
    return batch.counts.waiting === 0 ? batch : undefined;
  });
}

/** Until the feed has told that the instance runs on a release. */
const runsOn = (instanceKey: string, version: number) =>
  soon(async () => {
    const instance = await own.world.em.findOneByOrFail(ProcessInstance, { instanceKey });
    return instance.processId.endsWith(own.release(version)) ? instance : undefined;
  });

const complete = async (instanceKey: string): Promise<string> => {
  const job = await own.job(instanceKey);
  await own.engine.completeJob(job.key, { verdict: 'approve' });
  return job.elementId;
};

const ended = (instanceKey: string) =>
  soon(async () => {
    const instance = await own.world.em.findOneByOrFail(ProcessInstance, { instanceKey });
    return instance.state === 'completed' ? true : undefined;
  });

describe('a review that runs on the first release', () => {
  it('goes on in the second, through the step that was added, to the end of its case', async () => {
    const begun = await own.begin(1);
    const { caseId, instanceKey, rootKey } = begun;
    const job = await own.job(instanceKey);
    await openTask(own.deps, job);
    const { instances } = await plan(1, 2, instanceKey);

    const { items } = await migrate(1, 2, begun);
    await runsOn(instanceKey, 2);

    expect(instances).toMatchObject([{ steps: ['部门负责人审核'], faults: [] }]);
    expect(items).toMatchObject([{ state: 'done', message: null }]);
    const reliefCase = { releaseId: own.release(1), processInstanceKey: rootKey };
    const diagrams = await caseDiagrams(own.world.dataSource, reliefCase);
    expect(diagrams.find((one) => one.instanceKey === instanceKey)?.xml).toContain('second-review');
    await own.engine.completeJob(job.key, { verdict: 'approve' });
    const added = await own.job(instanceKey);
    await openTask(own.deps, added);
    expect(await own.world.em.findOneByOrFail(Task, { jobKey: added.key })).toMatchObject({
      ...{ caseId, elementId: 'second-review', name: '复核' },
    });
    const position = await soon(async () => {
      const [first] = await casePosition(own.world.dataSource, reliefCase);
      return first?.elementId === 'second-review' ? first : undefined;
    });
    expect(position).toMatchObject({ processName: '一般案件审批', name: '复核' });
    await own.engine.completeJob(added.key, {});
    expect(await complete(instanceKey)).toBe('deputy-chief-review');
    expect(await complete(instanceKey)).toBe('chief-approval');
    await ended(rootKey);
  });

  it('goes back as long as it stands where the first release can take it', async () => {
    const begun = await own.begin(1);
    const { instanceKey } = begun;
    await migrate(1, 2, begun);
    await runsOn(instanceKey, 2);
    const back = await plan(2, 1, instanceKey);

    const { items } = await migrate(2, 1, begun);
    await runsOn(instanceKey, 1);

    expect(back.instances).toMatchObject([{ faults: [] }]);
    expect(items).toMatchObject([{ state: 'done' }]);
    expect(await complete(instanceKey)).toBe('department-head-review');
    expect(await complete(instanceKey)).toBe('deputy-chief-review');
  });
});

describe('a review that stands at a step the other release lacks', () => {
  it('is told beforehand, refused by the engine in words, and goes once a step is chosen for it', async () => {
    const begun = await own.begin(2);
    const { instanceKey } = begun;
    await complete(instanceKey);
    const job = await own.job(instanceKey);
    const { instances, mapping } = await soon(async () => {
      const found = await plan(2, 1, instanceKey);
      return found.mapping[0]?.from.id === 'second-review' ? found : undefined;
    });

    const refused = await migrate(2, 1, begun);
    const moved = await migrate(2, 1, begun, { 'second-review': 'deputy-chief-review' });
    await runsOn(instanceKey, 1);

    expect(instances[0]?.faults).toEqual(['新版没有“复核”这一步，请选择对应的步骤']);
    expect(mapping[0]?.candidates.map(({ id }) => id)).toContain('deputy-chief-review');
    expect(refused.items).toMatchObject([
      { state: 'refused', message: '案件已经进到“复核”，没有为它选择对应的步骤' },
    ]);
    expect(moved.items).toMatchObject([{ state: 'done' }]);
    await own.engine.completeJob(job.key, { verdict: 'approve' });
    expect(await complete(instanceKey)).toBe('chief-approval');
  });
});
