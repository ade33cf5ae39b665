import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineJob } from '../../../../server/engine/engine-job.entity.js';
import { FeedQuarantine } from '../../../../server/engine/feed.entity.js';
import { retryQuarantined } from '../../../../server/engine/quarantine/retry-quarantined.js';
import { takeInFeed } from '../../../../server/engine/take-in-feed.js';
import { freshDatabase, type FreshDatabase } from '../../../support/fresh-database.js';
import { testDeps } from '../../../support/test-deps.js';
import { aRecord, bulk, jobRecord } from '../feed-records.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

const em = () => database.dataSource.manager;
const retry = (partitionId: number, position: string) =>
  database.dataSource.transaction((within) => retryQuarantined(within, partitionId, position));

async function setAside(record: ReturnType<typeof jobRecord>): Promise<string> {
  const { partitionId, position } = record;
  await em().insert(FeedQuarantine, {
    ...{ partitionId, position: String(position), reason: 'a fault of ours' },
    ...{ record: JSON.stringify(record), createdAt: new Date() },
  });
  return String(position);
}

describe('a record in quarantine', () => {
  it('is taken in when it can be, and is gone from there', async () => {
    const position = await setAside(jobRecord('CREATED', 301));

    await retry(1, position);

    expect(await em().existsBy(EngineJob, { jobKey: '301' })).toBe(true);
    expect(await em().existsBy(FeedQuarantine, { position })).toBe(false);
  });

  it('never undoes what later records told', async () => {
    const late = jobRecord('CREATED', 302, { retries: 3 });
    await takeInFeed(
      testDeps(database.dataSource),
      bulk([jobRecord('FAILED', 302, { retries: 2 })]),
    );
    const position = await setAside(late);

    await retry(1, position);

    expect(await em().findOneByOrFail(EngineJob, { jobKey: '302' })).toMatchObject({
      ...{ state: 'failed', retries: 2, createdAt: new Date(late.timestamp) },
    });
  });

  it('that still cannot be taken in stays, with the reason', async () => {
    const position = await setAside(aRecord('JOB', 'CREATED', 303, { type: 'notify' }));

    await expect(retry(1, position)).rejects.toThrow('processInstanceKey');

    expect(await em().existsBy(FeedQuarantine, { position })).toBe(true);
  });
});
