import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { FeedBatch, FeedPosition } from '../../../server/engine/feed.entity.js';
import { FlowTaken } from '../../../server/engine/flow-taken.entity.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { createDataSource } from '../../../server/db/data-source.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';
import { aRecord, bulk, jobRecord } from './feed-records.js';

let database: FreshDatabase;
let first: ReturnType<typeof testDeps>;
let second: ReturnType<typeof testDeps>;

beforeAll(async () => {
  database = await freshDatabase();
  first = testDeps(database.dataSource);
  second = testDeps(await createDataSource(database.url, { poolSize: 5 }).initialize());
});
afterAll(async () => {
  await second.dataSource.destroy();
  await database.drop();
});

const aFlow = (partitionId = 1) =>
  aRecord(
    'PROCESS_INSTANCE',
    'SEQUENCE_FLOW_TAKEN',
    1,
    { processInstanceKey: 77, elementId: 'a-to-b', bpmnElementType: 'SEQUENCE_FLOW' },
    { partitionId },
  );

/** Every record kept of a partition stands in exactly one batch. */
async function keptRecords(partitionId: number): Promise<number> {
  const batches = await first.dataSource.manager.findBy(FeedBatch, { partitionId });
  return batches.reduce((sum, { recordCount }) => sum + recordCount, 0);
}

describe('two servers that take in the feed at once', () => {
  it('write a batch that both of them got once', async () => {
    const body = bulk(Array.from({ length: 200 }, () => aFlow(1)));

    await Promise.all([
      takeInFeed(first, body),
      takeInFeed(second, body),
      takeInFeed(first, body),
      takeInFeed(second, body),
    ]);

    expect(await keptRecords(1)).toBe(200);
    expect(await first.dataSource.manager.countBy(FlowTaken, { partitionId: 1 })).toBe(200);
  });

  it('write each record of batches that overlap once', async () => {
    const records = Array.from({ length: 300 }, () => aFlow(2));
    const early = bulk(records.slice(0, 200));
    const late = bulk(records);

    await Promise.all([takeInFeed(first, early), takeInFeed(second, late)]);

    expect(await keptRecords(2)).toBe(300);
    expect(await first.dataSource.manager.countBy(FlowTaken, { partitionId: 2 })).toBe(300);
  });

  it('do not wait for each other where they hold different partitions', async () => {
    const key = 8_001;

    await Promise.all([
      takeInFeed(first, bulk([{ ...jobRecord('CREATED', key), partitionId: 3 }])),
      takeInFeed(second, bulk([aFlow(4)])),
    ]);

    const positions = await first.dataSource.manager.find(FeedPosition);
    expect(positions.map(({ partitionId }) => partitionId)).toEqual(expect.arrayContaining([3, 4]));
    expect(await first.dataSource.manager.existsBy(EngineJob, { jobKey: String(key) })).toBe(true);
  });
});

describe('a server that dies before the commit', () => {
  it('leaves neither rows nor a position, and the batch comes again', async () => {
    const records = [aFlow(5), aFlow(5)];
    const dying = {
      ...first,
      clock: {
        ...first.clock,
        now: (() => {
          let asked = 0;
          return () => {
            asked += 1;
            if (asked > 1) throw Object.assign(new Error('gone'), { fatal: true });
            return first.clock.now();
          };
        })(),
      },
    };
    await expect(takeInFeed(dying, bulk(records))).rejects.toThrow('gone');
    const before = await first.dataSource.manager.countBy(FlowTaken, { partitionId: 5 });

    await takeInFeed(second, bulk(records));

    expect(before).toBe(0);
    expect(await keptRecords(5)).toBe(2);
    expect(await first.dataSource.manager.countBy(FlowTaken, { partitionId: 5 })).toBe(2);
  });
});
