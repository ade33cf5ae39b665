import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { HealthReport } from '../../../server/monitor/health/api.js';
import { healthFactIds } from '../../../server/monitor/health/api.js';
import { createHeart } from '../../../server/monitor/health/heart.js';
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
  topology: async () => ({
    ...{ gatewayVersion: '8.5.8', clusterSize: 3, partitionsCount: 2, replicationFactor: 1 },
    brokers: [
      {
        ...{ nodeId: 0, host: 'broker-0', port: 26_501, version: '8.5.8' },
        partitions: [{ partitionId: 1, role: 'LEADER' as const, health: 'HEALTHY' as const }],
      },
    ],
  }),
};

async function agentOf(role: RoleId, given: Parameters<typeof createApp>[1] = { engine }) {
  const app = createApp(testDeps(database.dataSource), given);
  const account = { officeId, roles: [role] };
  const { username } = await insertAccount(database.dataSource.manager, account);
  return signedInAgent(app, username);
}

async function reportFor(agent: Awaited<ReturnType<typeof agentOf>>): Promise<HealthReport> {
  const response = await agent.get('/api/monitor/health').expect(200);
  return response.body as HealthReport;
}

const levelsOf = ({ facts }: HealthReport) =>
  Object.fromEntries(facts.map(({ id, level }) => [id, level]));

describe('GET /api/monitor/health', () => {
  it('tells the operator of every part, in the order of the page', async () => {
    const operator = await agentOf('operator');
    await createHeart(testDeps(database.dataSource), { kind: 'server' }).beat();

    const report = await reportFor(operator);

    expect(report.facts.map(({ id }) => id)).toEqual(healthFactIds);
    expect(levelsOf(report)).toMatchObject({
      ...{ engine: 'ok', partitions: 'bad', 'back-pressure': 'unknown', export: 'unknown' },
      ...{ server: 'ok', workers: 'bad', 'job-types': 'unknown', outbox: 'ok' },
      ...{ browser: 'unknown', backup: 'warn', mail: 'unknown', calendar: 'ok' },
    });
    expect(report.level).toBe('bad');
    expect(report.programs).toMatchObject([{ kind: 'server', state: 'alive', jobTypes: 0 }]);
    expect(report.partitions).toEqual([
      { partition: 1, leader: 0, isHealthy: true, followers: 0 },
      { partition: 2, leader: null, isHealthy: false, followers: 0 },
    ]);
  });

  it('says that the engine does not answer, and goes on with the rest', async () => {
    const away = { ...engine, topology: () => Promise.reject(new Error('no answer')) };
    const operator = await agentOf('operator', { engine: away });

    const report = await reportFor(operator);

    expect(levelsOf(report)).toMatchObject({
      ...{ engine: 'bad', partitions: 'unknown', 'job-types': 'unknown', outbox: 'ok' },
    });
  });

  it('is not for those who supervise cases', async () => {
    const supervisor = await agentOf('case-supervisor');

    await supervisor.get('/api/monitor/health').expect(403);
  });
});
