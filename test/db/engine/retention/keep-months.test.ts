import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeedBatch } from '../../../../server/engine/feed.entity.js';
import { keepMonths, monthsKept } from '../../../../server/engine/retention/keep-months.js';
import { takeInFeed } from '../../../../server/engine/take-in-feed.js';
import { freshDatabase, type FreshDatabase } from '../../../support/fresh-database.js';
import { testConfig, testDeps } from '../../../support/test-deps.js';
import { bulk, jobRecord } from '../feed-records.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

const config = testConfig();
const deps = () =>
  testDeps(database.dataSource, {
    config: { ...config, monitor: { ...config.monitor, feedKeepMonths: 2 } },
  });

async function arriveOn(day: string): Promise<number> {
  const world = deps();
  world.clock.set(new Date(`${day}T02:00:00Z`));
  const record = jobRecord('CREATED', 900);
  await takeInFeed(world, bulk([record]));
  return record.position;
}

async function dutyOn(day: string) {
  const world = deps();
  world.clock.set(new Date(`${day}T02:00:00Z`));
  return keepMonths(world);
}

describe('the records of the feed', () => {
  it('are kept by month, in advance, and dropped by age together with the word how far they reach', async () => {
    const january = await arriveOn('2026-01-31');
    await arriveOn('2026-03-02');

    const first = await dutyOn('2026-03-02');
    const again = await dutyOn('2026-03-03');
    const later = await dutyOn('2026-04-01');

    expect(first).toMatchObject({ made: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] });
    expect(first?.dropped).toEqual([]);
    expect(again).toEqual({ made: [], dropped: [] });
    expect(later).toEqual({ made: ['2026-06'], dropped: ['2026-01'] });
    expect(await monthsKept(database.dataSource)).toEqual([
      ...['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ]);
    expect(await database.dataSource.manager.count(FeedBatch)).toBe(1);
    const [position] = await database.dataSource.query<{ droppedTo: string }[]>(
      'SELECT dropped_to AS droppedTo FROM feed_position',
    );
    expect(position?.droppedTo).toBe(String(january));
  });
});
