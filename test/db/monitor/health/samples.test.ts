import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HealthSample } from '../../../../server/monitor/health/health-sample.entity.js';
import { ProgramHeartbeat } from '../../../../server/monitor/health/program-heartbeat.entity.js';
import { lastHour, takeSample } from '../../../../server/monitor/health/samples.js';
import { freshDatabase, type FreshDatabase } from '../../../support/fresh-database.js';
import { testDeps } from '../../../support/test-deps.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});
const em = () => database.dataSource.manager;
afterEach(async () => {
  await em().clear(HealthSample);
  await em().clear(ProgramHeartbeat);
});

const aSample = (minutesAgo: number) =>
  em().query(
    `INSERT INTO health_sample (taken_at, numbers) VALUES (UTC_TIMESTAMP(3) - INTERVAL ? MINUTE, '{}')`,
    [minutesAgo],
  );
const aSilentProgram = (id: string, days: number) =>
  em().query(
    `INSERT INTO program_heartbeat (id, kind, host, started_at, seen_at, job_types, facts)
     VALUES (?, 'workers', 'a', UTC_TIMESTAMP(3) - INTERVAL 90 DAY, UTC_TIMESTAMP(3) - INTERVAL ? DAY, '{}', '{}')`,
    [id, days],
  );

describe('the numbers of a minute', () => {
  it('are taken once, however many programs look', async () => {
    const deps = testDeps(database.dataSource);

    await Promise.all([takeSample(deps), takeSample(deps), takeSample(deps)]);

    const samples = await lastHour(em());
    expect(samples.length).toBeLessThanOrEqual(2);
    expect(samples[0]?.numbers).toMatchObject({ outbox: 0, openTasks: 0, feedAgeMs: null });
  });

  it('are kept for two days and shown for an hour', async () => {
    await aSample(30);
    await aSample(90);
    await aSample(3 * 24 * 60);

    await takeSample(testDeps(database.dataSource));

    expect(await em().count(HealthSample)).toBe(3);
    expect(await lastHour(em())).toHaveLength(2);
  });

  it('forget programs that were replaced, not the only one that is missed', async () => {
    await aSilentProgram('lost', 2);
    await takeSample(testDeps(database.dataSource));
    expect(await em().count(ProgramHeartbeat)).toBe(1);

    await aSilentProgram('alive', 0);
    await em().clear(HealthSample);
    await takeSample(testDeps(database.dataSource));

    const left = await em().find(ProgramHeartbeat);
    expect(left.map(({ id }) => id)).toEqual(['alive']);
  });
});
