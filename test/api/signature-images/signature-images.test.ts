import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { SignatureImage } from '../../../server/signature-images/signature-image.entity.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { aPng } from '../../support/a-png.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
interface Own {
  image: { address: string; savedAt: string } | null;
}
interface OfCase {
  items: { decisionIds: string[]; address: string }[];
}

const own = '/api/account/signature-image';
const png = (length = 64) => Buffer.from(aPng(600, 200, length)).toString('base64');

let world: World;
let caseId: string;
let handler: Agent;
let chief: Agent;
let counter: Agent;
let stranger: Agent;

beforeAll(async () => {
  world = await aWorld();
  const app = createApp(world.deps, { engine: null });
  const agentOf = (username: string) => signedInAgent(app, username, 'a password nobody uses');
  handler = await agentOf('handler@county-a');
  chief = await agentOf('chief@county-a');
  counter = await agentOf('intake-clerk@county-a');
  stranger = await agentOf('handler@county-b');
  ({ caseId } = await file(world));
});
afterAll(() => world.drop());
beforeEach(() => world.em.clear(SignatureImage));

const save = (agent: Agent, body: object) => agent.put(own).send(body);
const ofCase = (agent: Agent) => agent.get(`/api/cases/${caseId}/signature-images`);

async function giveOpinion(id: string, username: string): Promise<void> {
  const { accountId } = await actorOf(world, username);
  await world.em.insert(Decision, {
    ...{ id, caseId, round: 1, effectKey: id, taskId: null, kind: 'opinion', officeId: 'county-a' },
    ...{ role: 'chief', accountId, forAccountId: null, verdict: 'approve', amountFen: null },
    ...{ opinion: '同意。', state: 'effective' as const, decidedAt: world.clock.now() },
  });
}

describe('the picture of the own handwriting', () => {
  it('is kept sealed, read by its owner and replaced by the next one', async () => {
    await save(chief, { png: png() }).expect(200);
    await save(chief, { png: png(80) }).expect(200);

    const { image } = (await chief.get(own)).body as Own;
    const others = (await handler.get(own)).body as Own;
    const [row] = await world.em.find(SignatureImage);
    expect(image?.address).toBe(`data:image/png;base64,${png(80)}`);
    expect(others.image).toBeNull();
    expect(row?.sealed).toMatch(/^v1\./);
    expect(row?.sealed).not.toContain(png(80).slice(0, 20));
  });

  it('is removed, once', async () => {
    await save(chief, { png: png() }).expect(200);

    await chief.delete(own).expect(204);

    await chief.delete(own).expect(404);
    expect(((await chief.get(own)).body as Own).image).toBeNull();
  });

  it('is refused when it is no PNG, too wide or too long', async () => {
    await save(chief, { png: Buffer.from('GIF89a').toString('base64') }).expect(422);
    await save(chief, { png: Buffer.from(aPng(1201, 200)).toString('base64') }).expect(422);
    await save(chief, { png: png(200_001) }).expect(422);
    await save(chief, { png: 'not base64!' }).expect(400);

    expect(await world.em.count(SignatureImage)).toBe(0);
  });

  it('stands in the audit with its size and never with its content', async () => {
    const since = await world.em.count(AuditEntry);
    await save(chief, { png: png() }).expect(200);
    await chief.delete(own).expect(204);

    const { accountId } = await actorOf(world, 'chief@county-a');
    const entries = await world.em.find(AuditEntry, { where: { accountId }, order: { id: 'ASC' } });
    expect(await world.em.count(AuditEntry)).toBe(since + 2);
    expect(entries.slice(-2).map(({ action, detail }) => [action, detail])).toEqual([
      ['save-signature-image', { bytes: 64 }],
      ['remove-signature-image', {}],
    ]);
  });
});

describe('pictures beside the opinions of a case', () => {
  it('are those of who gave an opinion, for whoever sees the inner papers', async () => {
    await giveOpinion('opinion-1', 'chief@county-a');
    await giveOpinion('opinion-2', 'chief@county-a');
    await save(chief, { png: png() }).expect(200);
    await save(handler, { png: png(80) }).expect(200);

    const { items } = (await ofCase(handler).expect(200)).body as OfCase;

    expect(items.map(({ decisionIds }) => decisionIds.toSorted())).toEqual([
      ['opinion-1', 'opinion-2'],
    ]);
    expect(items[0]?.address).toBe(`data:image/png;base64,${png()}`);
  });

  it('are nothing for the counter and for other offices', async () => {
    await ofCase(counter).expect(403);
    await ofCase(stranger).expect(403);
  });
});
