import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobType } from '../../../../processes/contract.js';
import { ReliefCase } from '../../../../server/cases/relief-case.entity.js';
import { projectRecords } from '../../../../server/engine/project-records.js';
import { liveProjection } from '../../../../server/engine/projection-tables.js';
import { ProgramHeartbeat } from '../../../../server/monitor/health/program-heartbeat.entity.js';
import { incident } from '../../../../server/monitor/stuck/kinds/incident.js';
import { jobFailing } from '../../../../server/monitor/stuck/kinds/job-failing.js';
import { jobOutOfRetries } from '../../../../server/monitor/stuck/kinds/job-out-of-retries.js';
import { jobWaiting } from '../../../../server/monitor/stuck/kinds/job-waiting.js';
import { paperHeld } from '../../../../server/monitor/stuck/kinds/paper-held.js';
import { aRecord, instanceRecord, jobRecord } from '../../engine/feed-records.js';
import { aCase, aWorld, type World } from '../../money/world.js';
import { findOne } from './posts-world.js';

let world: World;
let nextKey = 40_000;
const aKey = () => (nextKey += 1);
beforeAll(async () => {
  world = await aWorld();
  // an hour after the records of the feed
  world.time.now = new Date('2026-03-02T04:00:00Z');
});
afterAll(() => world.drop());

describe('an incident', () => {
  it('of the engine is found with its cause and the case, and gone when resolved', async () => {
    const { caseId, root } = await aRunningCase();
    const key = await anIncident(root, { errorType: 'CONDITION_ERROR', jobKey: -1 });

    const found = await findOne(world, incident, String(key));
    await feed(aRecord('INCIDENT', 'RESOLVED', key, {}));

    expect(found).toMatchObject([
      {
        sentence: '“send-notice”无法继续：没有一个分支的条件成立，或者条件算不出结果',
        ...{ caseId, officeId: 'county-a', owner: { kind: 'operator' } },
      },
    ]);
    expect(await findOne(world, incident, String(key))).toEqual([]);
  });

  it('of a rule is named by the title of the rule, never by its text, which may name people', async () => {
    const { root } = await aRunningCase();
    const jobKey = await aJob(root, 'FAILED', { retries: 0 });
    const errorMessage = '[SETTING_MISSING] 李秀兰所在的院没有设置';
    const key = await anIncident(root, { errorType: 'JOB_NO_RETRIES', jobKey, errorMessage });

    const [found] = await findOne(world, incident, String(key));

    expect(found?.sentence).toBe('“send-notice”无法继续：设置缺失或不正确');
    expect(JSON.stringify(found)).not.toContain('李秀兰');
    expect(incident.acts({ ...required(found) })[0]).toMatchObject({
      ...{ kind: 'mend', act: 'retry-job', input: { jobKey: String(jobKey) } },
    });
  });

  it('of papers that disagree lies with the handler of the case, not with the machine', async () => {
    const { caseId, root } = await aRunningCase('the-handler');
    const jobKey = await aJob(root, 'FAILED', { retries: 0 });
    const errorMessage = '[PAPERS_DISAGREE] 《决定书》的救助金额不一致';
    const key = await anIncident(root, { errorType: 'JOB_NO_RETRIES', jobKey, errorMessage });

    const found = await findOne(world, paperHeld, String(key));

    expect(found).toMatchObject([{ caseId, owner: { kind: 'person', accountId: 'the-handler' } }]);
    expect(await findOne(world, incident, String(key))).toEqual([]);
  });
});

describe('a job', () => {
  it('that failed and is tried again is found before it becomes an incident', async () => {
    const { root } = await aRunningCase();
    const key = await aJob(root, 'FAILED', { retries: 2, errorMessage: 'connect ECONNREFUSED' });

    const found = await findOne(world, jobFailing, String(key));
    await feed(jobRecord('COMPLETED', key, { processInstanceKey: root }));

    expect(found).toMatchObject([
      {
        sentence: '“send-notice”处理失败，还会再试2次：数据库、引擎或者其他外部环境暂时不可用',
      },
    ]);
    expect(await findOne(world, jobFailing, String(key))).toEqual([]);
  });

  it('without a try left is found only where no incident stands for it', async () => {
    const { root } = await aRunningCase();
    const named = await aJob(root, 'FAILED', { retries: 0 });
    await anIncident(root, { errorType: 'JOB_NO_RETRIES', jobKey: named });
    const silent = await aJob(root, 'FAILED', { retries: 0 });

    const found = await findOne(world, jobOutOfRetries, String(silent));

    expect(found).toHaveLength(1);
    expect(await findOne(world, jobOutOfRetries, String(named))).toEqual([]);
  });

  it('nobody takes is found where its type is polled; else the program is at fault, not the job', async () => {
    const { root } = await aRunningCase();
    const key = await aJob(root, 'CREATED', { retries: 3 });

    const unpolled = await findOne(world, jobWaiting, String(key));
    await aBeat({ [JobType.notify]: 1_000 });
    const polled = await findOne(world, jobWaiting, String(key));

    expect([unpolled.length, polled.length]).toEqual([0, 1]);
  });
});

async function aRunningCase(handlerId: string | null = null) {
  const root = aKey();
  const { caseId } = await aCase(world, { handlerId });
  await world.dataSource.manager.update(ReliefCase, caseId, {
    processInstanceKey: String(root),
  });
  await feed(instanceRecord('ELEMENT_ACTIVATING', root));
  return { caseId, root };
}

async function aJob(root: number, intent: string, value: Record<string, unknown>): Promise<number> {
  const key = aKey();
  const job = { type: JobType.notify, processInstanceKey: root, elementId: 'send-notice' };
  await feed(jobRecord(intent, key, { ...job, elementInstanceKey: aKey(), ...value }));
  return key;
}

async function anIncident(root: number, value: Record<string, unknown>): Promise<number> {
  const key = aKey();
  await feed(
    aRecord('INCIDENT', 'CREATED', key, {
      ...{ processInstanceKey: root, elementInstanceKey: aKey(), elementId: 'send-notice' },
      ...{ errorMessage: 'none', ...value },
    }),
  );
  return key;
}

const feed = (...records: Parameters<typeof projectRecords>[1]) =>
  projectRecords(liveProjection(world.dataSource.manager), records);

/** A sign of life of a workers' program of this minute, by the clock of the database. */
async function aBeat(jobTypes: Record<string, number>): Promise<void> {
  const em = world.dataSource.manager;
  const [clock] = await em.query<{ now: Date }[]>('SELECT NOW(3) AS now');
  const now = new Date(clock?.now ?? 0);
  await em.insert(ProgramHeartbeat, {
    ...{ id: 'workers:here:1', kind: 'workers', host: 'here', startedAt: now, seenAt: now },
    ...{ jobTypes, facts: { memoryBytes: 1, disks: [], browser: null } },
  });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was found');
  return value;
}
