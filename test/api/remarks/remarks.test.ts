import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { aWorld, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
interface Remarks {
  items: { id: string; text: string; pinned: boolean; by: string; own: boolean }[];
  mayWrite: boolean;
}

let world: World;
let address: string;
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
  const { caseId } = await file(world);
  address = `/api/cases/${caseId}/remarks`;
});
afterAll(() => world.drop());

const remarksOf = async (agent: Agent) => (await agent.get(address)).body as Remarks;
async function write(agent: Agent, text: string): Promise<string> {
  const body: unknown = (await agent.post(address).send({ text }).expect(201)).body;
  return (body as { id: string }).id;
}

describe('remarks on a case', () => {
  it('are read by those who handle it, the pinned ones first, then the newest', async () => {
    const first = await write(handler, '申请人住院，下周走访');
    await write(chief, '请先核实交强险赔付');
    await chief.put(`${address}/${first}/pin`).send({ pinned: true }).expect(200);

    const { items, mayWrite } = await remarksOf(handler);

    expect(mayWrite).toBe(true);
    expect(items.map(({ text, pinned, own }) => [text, pinned, own])).toEqual([
      ['申请人住院，下周走访', true, true],
      ['请先核实交强险赔付', false, false],
    ]);
  });

  it('are nothing for the counter and for other offices', async () => {
    await counter.get(address).expect(403);
    await stranger.get(address).expect(403);
    await stranger.post(address).send({ text: '过问' }).expect(403);
  });

  it('are taken back by their author alone, and are then gone', async () => {
    const id = await write(handler, '写错了');

    await chief.delete(`${address}/${id}`).expect(403);
    await handler.delete(`${address}/${id}`).expect(204);

    const { items } = await remarksOf(chief);
    expect(items.map((remark) => remark.id)).not.toContain(id);
    await handler.delete(`${address}/${id}`).expect(404);
  });

  it('are refused empty and too long', async () => {
    await handler.post(address).send({ text: ' ' }).expect(400);
    await handler
      .post(address)
      .send({ text: '字'.repeat(2001) })
      .expect(400);
  });
});
