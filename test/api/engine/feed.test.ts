import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { FeedView, QuarantinedView } from '../../../server/engine/feed-api.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { aRecord, bulk, jobRecord } from '../../db/engine/feed-records.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let officeId: string;
beforeAll(async () => {
  database = await freshDatabase();
  ({ id: officeId } = await insertOffice(database.dataSource.manager));
});
afterAll(() => database.drop());

const engine = {
  deploy: async () => [],
  topology: async () => ({ gatewayVersion: '8.5.8' }),
  setVariables: async () => {},
  settleJob: async () => 'done' as const,
};

async function agentOf(role: RoleId, given: Parameters<typeof createApp>[1] = { engine }) {
  const app = createApp(testDeps(database.dataSource), given);
  const account = { officeId, roles: [role] };
  const { username } = await insertAccount(database.dataSource.manager, account);
  return signedInAgent(app, username);
}

describe('the engine data', () => {
  it('tells operators how far each partition came and what was set aside, without what cases say', async () => {
    const deps = testDeps(database.dataSource);
    const created = jobRecord('CREATED', 5);
    const errorMessage = '李秀兰没有账户';
    const poison = aRecord('JOB', 'FAILED', 7, { type: 'notify', errorMessage });
    await takeInFeed(deps, bulk([created, poison]));
    const operator = await agentOf('operator');

    const feed = (await operator.get('/api/monitor/feed').expect(200)).body as FeedView;
    const list = await operator.get('/api/monitor/feed/quarantine').expect(200);

    expect(feed.partitions).toMatchObject([
      { partition: 1, position: String(poison.position), recordsToday: 2 },
    ]);
    expect(feed).toMatchObject({ quarantined: 1, isRebuilding: false, check: null });
    const [item] = (list.body as { items: QuarantinedView[] }).items;
    expect(item).toMatchObject({ valueType: 'JOB', intent: 'FAILED' });
    expect(item?.reason).toContain('processInstanceKey');
    expect(JSON.stringify(list.body)).not.toContain('李秀兰');
  });

  it('is checked against the engine when asked for', async () => {
    const operator = await agentOf('operator');

    const check = await operator.post('/api/monitor/feed/checks').expect(200);
    const feed = (await operator.get('/api/monitor/feed').expect(200)).body as FeedView;

    expect(check.body).toMatchObject({ instances: 0, jobs: 0, gone: 0, error: null });
    expect(feed.check).toEqual(check.body);
  });

  it('cannot be checked where no engine is connected', async () => {
    const operator = await agentOf('operator', { engine: null });

    await operator.post('/api/monitor/feed/checks').expect(503);
  });

  it('is nothing for those who look after cases', async () => {
    const supervisor = await agentOf('case-supervisor');

    await supervisor.get('/api/monitor/feed').expect(403);
    await supervisor.get('/api/monitor/feed/quarantine').expect(403);
    await supervisor.post('/api/monitor/feed/checks').expect(403);
  });
});
