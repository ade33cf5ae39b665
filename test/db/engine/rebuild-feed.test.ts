import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectionTables } from '../../../server/engine/projection-tables.js';
import { rebuildFeed } from '../../../server/engine/rebuild/rebuild-feed.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aWorld, caseRow, file, type World } from '../cases/world.js';
import { insertTask } from '../tasks/a-task.js';
import { aRecord, bulk, elementRecord, instanceRecord, jobRecord } from './feed-records.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});

const takeIn = (...records: Parameters<typeof bulk>[0]) => takeInFeed(world.deps, bulk(records));

/** All rows of the projection, as text, in one order. */
async function projection(): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const name of projectionTables) {
    const rows: unknown[] = await world.em.query(`SELECT * FROM ${name} ORDER BY 1, 2`);
    tables[name] = rows.map((row) => JSON.stringify(row));
  }
  return tables;
}

let key = 40_000;
const aKey = (): number => (key += 1);

/** A case that began, called a process, waited, was interrupted, migrated and went on; over several requests. */
async function aHistory() {
  const { caseId } = await file(world);
  const [root, child, element, job, incident, timer, wait] = Array.from({ length: 7 }, aKey);
  const at = { processInstanceKey: root, elementInstanceKey: element, elementId: 'verify-case' };
  const started = aRecord('MESSAGE_START_EVENT_SUBSCRIPTION', 'CORRELATED', aKey(), {
    ...{ messageName: 'relief-started', correlationKey: caseId, processInstanceKey: root },
    bpmnProcessId: 'relief-case',
  });
  await takeIn(started);
  await takeIn(
    instanceRecord('ELEMENT_ACTIVATING', Number(root)),
    elementRecord('ELEMENT_ACTIVATED', Number(element), Number(root)),
    jobRecord('CREATED', Number(job), at),
    instanceRecord('ELEMENT_ACTIVATING', Number(child), {
      ...{ parentProcessInstanceKey: root, parentElementInstanceKey: element },
    }),
  );
  await takeIn(
    aRecord('TIMER', 'CREATED', Number(timer), {
      ...{ ...at, targetElementId: 'remind', dueDate: Date.parse('2026-04-01T00:00:00Z') },
    }),
    aRecord('PROCESS_MESSAGE_SUBSCRIPTION', 'CREATING', Number(wait), {
      ...{ ...at, messageName: 'withdrawn', correlationKey: caseId, interrupting: true },
    }),
    jobRecord('FAILED', Number(job), { ...at, retries: 0, errorMessage: 'no' }),
    aRecord('INCIDENT', 'CREATED', Number(incident), { ...at, jobKey: job, errorMessage: 'no' }),
    aRecord('PROCESS_INSTANCE', 'SEQUENCE_FLOW_TAKEN', aKey(), { ...at, elementId: 'a-to-b' }),
    'no record at all',
    aRecord('JOB', 'CREATED', aKey(), { type: 'notify' }),
  );
  await takeIn(
    aRecord('INCIDENT', 'RESOLVED', Number(incident), at),
    jobRecord('COMPLETED', Number(job), at),
    elementRecord('ELEMENT_COMPLETED', Number(element), Number(root)),
    aRecord('TIMER', 'TRIGGERED', Number(timer), { ...at, targetElementId: 'remind', dueDate: 0 }),
    instanceRecord('ELEMENT_MIGRATED', Number(child), { bpmnProcessId: 'x--2', version: 2 }),
  );
  return { caseId, root: String(root), job: String(job) };
}

describe('the projection that is rebuilt from the kept records', () => {
  it('is row by row what it was, and touches neither tasks nor cases', async () => {
    const { caseId, root, job } = await aHistory();
    const task = await insertTask(world.em, { caseId, jobKey: job });
    const before = await projection();

    const done = await rebuildFeed(world.dataSource);

    expect(await projection()).toEqual(before);
    expect(before['process_instance']?.length).toBeGreaterThanOrEqual(2);
    expect(done).toMatchObject({ refused: 1, copiedBefore: null });
    expect((await caseRow(world, caseId)).processInstanceKey).toBe(root);
    expect(await world.em.findOneByOrFail(Task, { id: task.id })).toMatchObject({ state: 'open' });
  });

  it('mends rows that were lost or changed', async () => {
    await aHistory();
    const before = await projection();
    await world.em.query('DELETE FROM element_instance');
    await world.em.query(`UPDATE engine_job SET state = 'created'`);

    await rebuildFeed(world.dataSource);

    expect(await projection()).toEqual(before);
  });

  it('keeps what began before the first kept record, where older ones were dropped', async () => {
    await aHistory();
    const before = await projection();
    const [oldest] = await world.em.query<{ id: string; last: string }[]>(
      'SELECT id, last_position AS last FROM feed_batch ORDER BY first_position LIMIT 1 OFFSET 1',
    );
    await world.em.query('DELETE FROM feed_batch WHERE id <= ?', [oldest?.id]);
    await world.em.query('UPDATE feed_position SET dropped_to = ?', [oldest?.last]);

    const done = await rebuildFeed(world.dataSource);

    expect(done?.copiedBefore).toBeInstanceOf(Date);
    expect(await projection()).toEqual(before);
  });

  it('takes nothing in while it is being written, and all of it afterwards', async () => {
    await aHistory();
    const late = jobRecord('CREATED', aKey());
    let refusal: Promise<unknown> | undefined;

    await rebuildFeed(world.dataSource, () => {
      refusal ??= takeIn(late).then(
        () => null,
        (error: unknown) => (error as Error).name,
      );
    });
    const refused = await refusal;
    await takeIn(late);

    expect(refused).toBe('TransientError');
    expect((await projection())['engine_job']?.some((row) => row.includes(String(late.key)))).toBe(
      true,
    );
  });
});
