import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../../../server/app.js';
import type { DraftView, PackagesView, StudioFacts } from '../../../server/designer/api.js';
import { recordTrial } from '../../../server/designer/record-trial.js';
import {
  aDesignerWorld,
  contentOf,
  renamed,
  shipped,
  today,
  type DesignerWorld,
} from '../../db/designer/designer-world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: DesignerWorld;
let app: Express;
let designer: Agent;
let publisher: Agent;
beforeAll(async () => {
  world = await aDesignerWorld();
  const probe = { topology: async () => ({ gatewayVersion: '8.5.8' }) };
  app = createApp(world.deps, { engine: { ...world.engine, ...probe } });
  designer = await agent('process-designer@province-a');
  publisher = await agent('process-publisher@province-a');
});
afterAll(async () => {
  await world.drop();
});

const agent = (username: string) => signedInAgent(app, username, 'a password nobody uses');
const at = (path: string) => `/api/designer${path}`;
const bodyOf = ({ body }: { body: unknown }): unknown => body;
const view = async (id: string) => bodyOf(await designer.get(at(`/drafts/${id}`))) as DraftView;

async function begin(): Promise<string> {
  const asked = { package: 'standard', basedOn: 'standard-1', title: '增加审批层级' };
  const body = bodyOf(await designer.post(at('/drafts')).send(asked).expect(201));
  return (body as { id: string }).id;
}

describe('a package over the network', () => {
  it('goes from a draft to a release that the list shows in force', async () => {
    const id = await begin();
    const saved = { revision: 1, files: [renamed('网上修改')] };
    await designer
      .put(at(`/drafts/${id}/files`))
      .send(saved)
      .expect(200, { revision: 2 });
    await designer
      .post(at(`/drafts/${id}/check`))
      .send({ revision: 2 })
      .expect(200, { findings: [] });
    await world.dataSource.transaction((em) =>
      recordTrial(em, {
        ...{ actor: world.designer, draftId: id, revision: 2, now: world.clock.now() },
        summary: { cases: 5, stuck: 0, otherWay: 1 },
      }),
    );
    const submission = { revision: 2, effectiveOn: today, note: '增加一级' };
    await designer
      .post(at(`/drafts/${id}/submit`))
      .send(submission)
      .expect(204);
    expect(await view(id)).toMatchObject({
      ...{ state: 'submitted', trial: { cases: 5, otherWay: 1 }, editable: false },
      ...{ may: { design: true, release: false }, officeName: '全国统一' },
    });

    const released = await publisher.post(at(`/drafts/${id}/release`)).send({ revision: 2 });

    expect(released.body).toEqual({ releaseId: 'standard-2', effectiveOn: today });
    const { packages } = bodyOf(await publisher.get(at('/packages'))) as PackagesView;
    expect(packages[0]).toMatchObject({ package: 'standard', isOwn: false, mayRelease: true });
    expect(packages[0]?.releases).toMatchObject([
      { id: 'standard-2', state: 'in-force', releasedBy: { name: expect.any(String) } },
      { id: 'standard-1', state: 'past', endsOn: '2026-03-01', releasedBy: null },
    ]);
    const body = bodyOf(await publisher.get(at('/releases/standard-2/files')).expect(200));
    expect(JSON.stringify(body)).toContain('网上修改');
  });

  it('takes a file of two million characters, and only from who signed in', async () => {
    const id = await begin();
    const comment = `<!-- ${'文'.repeat(600_000)} -->`;
    const large = contentOf(shipped, 'hearing.bpmn').replace(
      '<bpmn:process',
      `${comment}<bpmn:process`,
    );
    const save = { revision: 1, files: [{ name: 'hearing.bpmn', content: large }] };

    await designer
      .put(at(`/drafts/${id}/files`))
      .send(save)
      .expect(200);
    const stranger = await supertest(app)
      .put(at(`/drafts/${id}/files`))
      .send(save);

    expect(stranger.status).toBe(413);
  });

  it('tells who was quicker', async () => {
    const id = await begin();
    await designer.put(at(`/drafts/${id}/files`)).send({ revision: 1, files: [renamed('一')] });

    const late = await designer
      .put(at(`/drafts/${id}/files`))
      .send({ revision: 1, files: [renamed('二')] });

    expect([late.status, late.body]).toMatchObject([
      409,
      { code: 'DRAFT_CHANGED', conflict: { by: world.designer.displayName } },
    ]);
  });

  it('is locked, kept and restored by its designer', async () => {
    const id = await begin();
    await designer
      .post(at(`/drafts/${id}/lock`))
      .send({})
      .expect(200);
    const kept = await designer.post(at(`/drafts/${id}/snapshots`)).send({ note: '初稿' });
    await designer.put(at(`/drafts/${id}/files`)).send({ revision: 1, files: [renamed('三')] });
    const snapshotId = (kept.body as { id: string }).id;

    const restored = await designer
      .post(at(`/drafts/${id}/restore`))
      .send({ revision: 2, snapshotId });

    expect(restored.body).toEqual({ revision: 3 });
    const body = bodyOf(await designer.get(at(`/drafts/${id}/snapshots`)));
    const { snapshots } = body as { snapshots: { kind: string; note: string }[] };
    expect(snapshots.map(({ kind, note }) => `${kind} ${note}`).sort()).toEqual([
      ...['before-restore ', 'by-hand 初稿', 'created 取自standard-1'],
    ]);
    await designer.delete(at(`/drafts/${id}/lock`)).expect(204);
    await designer
      .post(at(`/drafts/${id}/discard`))
      .send({})
      .expect(204);
  });

  it('goes out and comes back as one file', async () => {
    const exported = await designer
      .get(at('/releases/standard-1/export'))
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          done(null, Buffer.concat(parts));
        });
      });
    expect(exported.headers['content-disposition']).toContain('standard-1.zip');

    const imported = await designer
      .post(at('/imports'))
      .query({ package: 'county-b', title: '导入' })
      .type('application/zip')
      .send(exported.body as Buffer);

    expect(bodyOf(imported)).toMatchObject({
      ...{ package: 'county-b', missing: [], skipped: ['relief-case.bpmn'] },
      draftId: expect.any(String),
    });
  });

  it('has the facts of its offices, with names to choose from', async () => {
    const facts = bodyOf(
      await designer.get(at('/facts')).query({ package: 'standard' }),
    ) as StudioFacts;

    expect(facts.facts.offices.map(({ id }) => id)).toContain('county-a');
    expect(
      facts.facts.offices.every(({ posts, bands }) => posts.length > 0 && bands.length > 0),
    ).toBe(true);
    expect(facts.roles).toContainEqual({ id: 'chief', name: '检察长' });
    expect(facts.acts).toContainEqual({
      ...{ id: 'give-opinion', name: '审批', roles: ['department-head', 'deputy-chief', 'chief'] },
    });
    for (const { id, name } of [...facts.messages, ...facts.jobTypes, ...facts.notices]) {
      expect(name).not.toBe(id);
    }
  });

  it('is ended by a publisher on a later day', async () => {
    const asked = { on: '2026-07-01', reason: '改用新版' };

    const body = bodyOf(
      await publisher.post(at('/releases/standard-2/retire')).send(asked).expect(200),
    );

    expect(body).toEqual({ followedBy: 'standard-1' });
    await designer.post(at('/releases/standard-2/retire')).send(asked).expect(403);
  });

  it('is refused with every fault of the input at once', async () => {
    const answer = await designer.post(at('/drafts')).send({ title: '' });

    expect(answer.status).toBe(400);
    const { errors } = bodyOf(answer) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/basedOn', '/package', '/title']);
  });
});
