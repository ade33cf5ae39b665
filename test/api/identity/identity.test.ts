import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { checkIdentity } from '../../../server/identity/check-identity.js';
import { createIdentityService } from '../../../server/identity/create-identity-service.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps, type TestDeps } from '../../support/test-deps.js';
import { actorOf, anApplication, aWorld, type World } from '../../db/cases/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';
const known = { name: '测试甲', identityNumber: '360681198001010016' };

let world: World;
let deps: TestDeps;
let clerk: Agent;
beforeAll(async () => {
  world = await aWorld();
  deps = testDeps(world.dataSource, { config: testConfig({ identity: 'test' }) });
  clerk = await signedInAgent(createApp(deps, { engine: null }), 'intake-clerk@county-a', password);
});
afterAll(() => world.drop());

describe('POST /api/identity-checks', () => {
  it.each([
    ['the name of the number', known, 'matched'],
    ['another name', { ...known, name: '测试某' }, 'not-matched'],
    [
      'the number of somebody else',
      { ...known, identityNumber: '360681198506150030' },
      'not-matched',
    ],
    [
      'a service that does not answer',
      { name: '测试丁', identityNumber: '360681197003030040' },
      'unavailable',
    ],
    [
      'a passport, which nobody can be asked about',
      { name: '测试甲', identityKind: 'passport', identityNumber: 'E12345678' },
      'format-only',
    ],
  ])('%s', async (_name, body, outcome) => {
    const response = await clerk.post('/api/identity-checks').send(body);

    expect([response.status, response.body]).toMatchObject([200, { outcome, service: 'test' }]);
  });

  it('refuses a number that cannot be one, and people who take no applications', async () => {
    const wrong = await clerk
      .post('/api/identity-checks')
      .send({ ...known, identityNumber: '360681198001010017' });
    const finance = await signedInAgent(
      createApp(deps, { engine: null }),
      'finance-clerk@county-a',
      password,
    );

    expect(wrong.status).toBe(400);
    expect((await finance.post('/api/identity-checks').send(known)).status).toBe(403);
  });

  it('without a service says that only the form was looked at', async () => {
    const service = createIdentityService(testConfig());
    const actor = await actorOf(world, 'intake-clerk@county-a');
    const asked = { ...known, identityKind: 'resident-id' as const, actor, requestId: 'request' };

    const answer = await checkIdentity({ ...deps, identity: service }, asked);

    expect(answer).toMatchObject({ outcome: 'format-only', service: 'none', reference: null });
  });

  it('waits no longer than it may for a service that is silent', async () => {
    const silent = { kind: 'test' as const, check: () => new Promise<never>(() => undefined) };
    const actor = await actorOf(world, 'intake-clerk@county-a');
    const asked = { ...known, identityKind: 'resident-id' as const, actor, requestId: 'request' };

    const answer = await checkIdentity({ ...deps, identity: silent }, { ...asked, patienceMs: 20 });

    expect(answer).toMatchObject({ outcome: 'unavailable' });
  });
});

describe('an answer goes with the application', () => {
  it('shows on the case page, and no more once name or number are corrected', async () => {
    deps.clock.set('2026-03-02T02:10:00.000Z');
    await clerk.post('/api/identity-checks').send(known);
    const filed = await clerk
      .post('/api/applications')
      .send(anApplication({ applicant: { ...known } }));
    const { caseId, applicationId } = filed.body as { caseId: string; applicationId: string };

    const before = await clerk.get(`/api/cases/${caseId}`);
    const read = await clerk.get(`/api/cases/${caseId}/corrections`);
    const { token } = (read.body as { applications: { token: string }[] }).applications[0] ?? {};
    await clerk.post(`/api/cases/${caseId}/corrections`).send({
      ...{ applicationId, token, reason: '登记笔误' },
      changes: [{ field: 'name', value: '测试乙' }],
    });
    const after = await clerk.get(`/api/cases/${caseId}`);

    expect(before.body).toMatchObject({ applicants: [{ identityCheck: { outcome: 'matched' } }] });
    expect(after.body).toMatchObject({ applicants: [{ name: '测试乙', identityCheck: null }] });
  });
});
