import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { hostname } from 'node:os';
import { createHeart } from '../../../../server/monitor/health/heart.js';
import { ProgramHeartbeat } from '../../../../server/monitor/health/program-heartbeat.entity.js';
import { freshDatabase, type FreshDatabase } from '../../../support/fresh-database.js';
import { testConfig, testDeps } from '../../../support/test-deps.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});
afterEach(async () => {
  await database.dataSource.manager.clear(ProgramHeartbeat);
});

const rows = () => database.dataSource.manager.find(ProgramHeartbeat);
const deps = () =>
  testDeps(database.dataSource, { config: testConfig({ files: '/', anchors: '/' }) });

describe('the sign of life of a program', () => {
  it('tells which program it is, since when, and of the disk of its files once', async () => {
    const heart = createHeart(deps(), { kind: 'server' });

    await heart.beat();

    const [row] = await rows();
    expect(row).toMatchObject({ kind: 'server', host: hostname(), jobTypes: {} });
    expect(row?.facts.disks).toHaveLength(1);
    expect(row?.facts.disks[0]?.totalBytes).toBeGreaterThan(0);
  });

  it('is one row however often it beats, whose start stays', async () => {
    const heart = createHeart(deps(), { kind: 'server' });
    await heart.beat();
    const [first] = await rows();

    await heart.beat();

    const [second, ...others] = await rows();
    expect(others).toEqual([]);
    expect(second?.startedAt).toEqual(first?.startedAt);
    expect(second?.seenAt.getTime()).toBeGreaterThanOrEqual(first?.seenAt.getTime() ?? Infinity);
  });

  it('tells for each type of job how long the broker has been silent', async () => {
    const heard = new Map([['accept-case', new Date(Date.now() - 40_000)]]);
    const heart = createHeart(deps(), { kind: 'workers', lastHeardAt: () => heard });

    await heart.beat();

    const [row] = await rows();
    expect(row?.jobTypes['accept-case']).toBeGreaterThanOrEqual(40_000);
    expect(row?.jobTypes['accept-case']).toBeLessThan(45_000);
  });

  it('is gone when the program stops in order', async () => {
    const heart = createHeart(deps(), { kind: 'workers' });
    await heart.beat();

    await heart.stop();

    expect(await rows()).toEqual([]);
  });
});
