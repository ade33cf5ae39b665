import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { IntakeDraft } from '../../../server/intake/intake-draft.entity.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps } from '../../support/test-deps.js';
import { aWorld, type World } from '../../db/cases/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

const files = mkdtempSync(join(tmpdir(), 'yingjiu-intake-'));
const png = () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(300)]);

let world: World;
let app: Express;
let clerk: Agent;
let other: Agent;
beforeAll(async () => {
  world = await aWorld();
  app = createApp(testDeps(world.dataSource, { config: testConfig({ files }) }), { engine: null });
  clerk = await aClerk();
  other = await aClerk();
});
afterAll(async () => {
  await world.drop();
  rmSync(files, { recursive: true, force: true });
});

const body = {
  ...{ officeId: 'county-a', origin: 'application', urgent: false, form: 'written' },
  ...{ relation: '本人', request: '请求救助', materials: [] },
  originalCase: { cause: '故意伤害', handledBy: '青山县人民检察院', facts: '重伤二级' },
  applicant: { name: '赵欣然' },
};

describe('an application being written', () => {
  it('is kept sealed, listed for its writer and nobody else', async () => {
    const draft = await aDraft();

    const own = await clerk.get('/api/intake-drafts');
    const foreign = await other.get('/api/intake-drafts');
    const peek = await other.get(`/api/intake-drafts/${draft.id}`);

    const row = await world.dataSource.manager.findOneByOrFail(IntakeDraft, { id: draft.id });
    expect(row.contentCipher).not.toContain('赵欣然');
    expect(own.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: draft.id, applicant: '赵欣然', cause: '故意伤害' }),
      ]),
    });
    expect(foreign.body).toEqual({ items: [] });
    expect(peek.status).toBe(404);
  });

  it('is not overwritten by a window that knows an older version', async () => {
    const { id } = await aDraft();
    const save = (version: number, request: string) =>
      clerk.put(`/api/intake-drafts/${id}`).send({ version, content: { body: { request } } });

    const first = await save(1, '甲');
    const late = await save(1, '乙');
    const read = await clerk.get(`/api/intake-drafts/${id}`);

    expect([first.status, late.status]).toEqual([200, 409]);
    expect(late.body).toMatchObject({ code: 'STALE' });
    expect(read.body).toMatchObject({ version: 2, content: { body: { request: '甲' } } });
  });

  it('takes its scans along into the case when it is filed, once', async () => {
    const { id } = await aDraft();
    const scan = await aScan(id, png());
    await clerk.put(`/api/intake-scans/${scan.id}/caption`).send({ caption: '正面' });

    const filed = await clerk.post('/api/applications').send({ ...body, draftId: id });
    const again = await clerk.post('/api/applications').send({
      ...{ ...body, draftId: id },
      originalCase: { ...body.originalCase, facts: '另一案' },
    });
    const { caseId } = filed.body as { caseId: string };
    const listed = await clerk.get(`/api/cases/${caseId}/attachments`);

    expect(filed.status).toBe(201);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'STALE' });
    expect(listed.body).toMatchObject({
      items: [{ id: scan.id, kind: 'material', caption: '正面' }],
    });
    expect((await clerk.get(`/api/intake-drafts/${id}`)).status).toBe(404);
  });

  it('of a minor is not filed without a guardian', async () => {
    const { id } = await aDraft();
    const applicant = { name: '赵小宝', birthOn: '2015-01-01', sex: 'male' };

    const refused = await clerk.post('/api/applications').send({ ...body, applicant, draftId: id });

    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: '/guardianName' }, { pointer: '/guardianRelation' }],
    });
  });

  it('that is thrown away leaves no file, unless another scan has the same bytes', async () => {
    const [one, two] = [await aDraft(), await aDraft()];
    const [same, alone] = [png(), png()];
    await aScan(one.id, same);
    await aScan(two.id, same);
    await aScan(one.id, alone);
    const before = stored();

    await clerk.delete(`/api/intake-drafts/${one.id}`);
    const between = stored();
    await clerk.delete(`/api/intake-drafts/${two.id}`);

    expect([before - between, before - stored()]).toEqual([1, 2]);
  });

  it('shows its scans to its writer only, as what they are', async () => {
    const { id } = await aDraft();
    const bytes = png();
    const scan = await aScan(id, bytes);

    const own = await clerk.get(`/api/intake-scans/${scan.id}`).buffer(true);
    const foreign = await other.get(`/api/intake-scans/${scan.id}`);
    const sent = await other
      .post(`/api/intake-drafts/${id}/scans?item=harm&name=a.png`)
      .send(bytes);

    expect(own.headers).toMatchObject({ 'content-type': 'image/png' });
    expect(Buffer.compare(own.body as Buffer, bytes)).toBe(0);
    expect([foreign.status, sent.status]).toEqual([404, 404]);
  });
});

// helpers

async function aClerk(): Promise<Agent> {
  const { username } = await insertAccount(world.dataSource.manager, {
    ...{ officeId: 'county-a', roles: ['intake-clerk'] },
  });
  return signedInAgent(app, username);
}

async function aDraft(): Promise<{ id: string }> {
  const made = await clerk.post('/api/intake-drafts').send({ content: { body } });
  return made.body as { id: string };
}

async function aScan(draftId: string, bytes: Buffer): Promise<{ id: string }> {
  const sent = await clerk
    .post(`/api/intake-drafts/${draftId}/scans`)
    .query({ item: 'identity', name: '身份证.png' })
    .set('Content-Type', 'application/octet-stream')
    .send(bytes);
  return sent.body as { id: string };
}

function stored(): number {
  const root = join(files, 'scan');
  if (!existsSync(root)) return 0;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length;
}
