import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
interface Phrases {
  items: { id: string; text: string; office: { id: string } | null; mayRemove: boolean }[];
  mayShareIn: { id: string }[];
}

let database: FreshDatabase;
let app: Express;
let officeId: string;
let handler: Agent;
let chief: Agent;
let stranger: Agent;

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testDeps(database.dataSource), { engine: null });
  ({ id: officeId } = await insertOffice(database.dataSource.manager));
  const { id: elsewhere } = await insertOffice(database.dataSource.manager);
  handler = await agentOf(officeId, 'handler');
  chief = await agentOf(officeId, 'chief');
  stranger = await agentOf(elsewhere, 'chief');
});
afterAll(() => database.drop());

async function agentOf(office: string, role: RoleId): Promise<Agent> {
  const { manager } = database.dataSource;
  const { username } = await insertAccount(manager, { officeId: office, roles: [role] });
  return signedInAgent(app, username);
}

const phrasesOf = async (agent: Agent) => (await agent.get('/api/phrases')).body as Phrases;
const add = (agent: Agent, body: object) => agent.post('/api/phrases').send(body);

describe('phrases for opinions', () => {
  it('are kept by a person for that person alone, what is used most first', async () => {
    await add(handler, { text: '同意。' }).expect(201);
    const body: unknown = (await add(handler, { text: '符合救助条件，同意。' }).expect(201)).body;
    await handler.post(`/api/phrases/${(body as { id: string }).id}/use`).expect(200);

    const own = await phrasesOf(handler);
    const others = await phrasesOf(chief);

    expect(own.items.map(({ text }) => text)).toEqual(['符合救助条件，同意。', '同意。']);
    expect(own.mayShareIn).toEqual([]);
    expect(others.items).toEqual([]);
  });

  it('are shared in an office by its leaders, and removed only by them', async () => {
    const body: unknown = (await add(chief, { text: '材料不齐，退回补正。', officeId }).expect(201))
      .body;
    const { id } = body as { id: string };

    const seen = (await phrasesOf(handler)).items.find((phrase) => phrase.id === id);

    expect(seen).toMatchObject({ office: { id: officeId }, mayRemove: false });
    await handler.delete(`/api/phrases/${id}`).expect(403);
    await stranger.delete(`/api/phrases/${id}`).expect(404);
    await chief.delete(`/api/phrases/${id}`).expect(204);
    expect((await phrasesOf(handler)).items.map((phrase) => phrase.id)).not.toContain(id);
  });

  it('are refused twice over, empty, too long, and for an office of others', async () => {
    await add(chief, { text: '同意。' }).expect(201);

    await add(chief, { text: '同意。' }).expect(409);
    await add(chief, { text: '  ' }).expect(400);
    await add(chief, { text: '同'.repeat(301) }).expect(400);
    await add(stranger, { text: '同意。', officeId }).expect(403);
    await add(handler, { text: '同意。共用', officeId }).expect(403);
  });
});
