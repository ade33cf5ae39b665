import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseResource } from '../../../server/engine/release-resource.entity.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { CaseCopy } from '../../../server/inbox/case-copy.entity.js';
import { CaseStar } from '../../../server/inbox/case-star.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { insertTask } from '../../db/tasks/a-task.js';
import { approvedStep } from '../../db/tasks/approved-step.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let head: Agent;
let deputy: Agent;
let handler: Agent;
let stranger: Agent;
let headActor: Actor;
let deputyActor: Actor;
let caseId: string;

const bodyOf = (response: { body: unknown }) => response.body as Record<string, unknown>;
const taskOf = (id: string) => world.em.findOneByOrFail(Task, { id });

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  head = await signedInAgent(app, 'department-head@county-a', password);
  deputy = await signedInAgent(app, 'deputy-chief@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
  stranger = await signedInAgent(app, 'department-head@county-b', password);
  headActor = await actorOf(world, 'department-head@county-a');
  deputyActor = await actorOf(world, 'deputy-chief@county-a');
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.clock.set('2026-03-02T02:00:00.000Z');
  ({ caseId } = await file(world));
  await world.em.delete(OutboxRow, { caseId });
});

const headApproved = (next: Partial<Task> = {}) =>
  approvedStep(world, { caseId, head: headActor.accountId, deputy: deputyActor.accountId, next });

const withdraw = (agent: Agent, id: string) =>
  agent.post(`/api/tasks/${id}/withdraw`).send({ reason: '金额有误，重新审核' });

describe('POST /api/tasks/:id/withdraw', () => {
  it('takes an opinion back: it is void, the next step is gone, the engine is told once', async () => {
    const { done, open, decisionId } = await headApproved();

    const response = await withdraw(head, done.id);

    expect(response.status).toBe(200);
    expect(await taskOf(open.id)).toMatchObject({ state: 'cancelled' });
    expect(await taskOf(done.id)).toMatchObject({
      ...{ withdrawnBy: headActor.accountId, withdrawReason: '金额有误，重新审核' },
    });
    expect(await world.em.findOneByOrFail(Decision, { id: decisionId })).toMatchObject({
      state: 'void',
    });
    expect(await world.em.findBy(OutboxRow, { caseId })).toEqual([
      expect.objectContaining({
        kind: 'move-back',
        payload: {
          processInstanceKey: done.processInstanceKey,
          elementId: 'department-head-review',
          endElementInstanceKey: open.elementInstanceKey,
        },
      }),
    ]);
    expect(
      await world.em.findOneByOrFail(Notice, {
        caseId,
        kind: 'task-withdrawn',
        accountId: deputyActor.accountId,
      }),
    ).toMatchObject({ text: expect.stringContaining('金额有误') });
    expect((await withdraw(head, done.id)).status).toBe(409);
  });

  it('is refused to anybody else, and without a reason', async () => {
    const { done } = await headApproved();

    expect((await withdraw(deputy, done.id)).text).toContain('只有办结这一步的人');
    expect((await head.post(`/api/tasks/${done.id}/withdraw`).send({})).status).toBe(400);
    expect((await taskOf(done.id)).withdrawnAt).toBeNull();
  });

  it('loses against who began the next step, by taking it or by typing', async () => {
    const claimed = await headApproved({ assigneeId: null });
    await deputy.post(`/api/tasks/${claimed.open.id}/claim`);
    const typed = await headApproved();
    await deputy.put(`/api/tasks/${typed.open.id}/draft`).send({ data: { note: '拟同意' } });

    expect((await withdraw(head, claimed.done.id)).text).toContain('已有人签收');
    expect((await withdraw(head, typed.done.id)).text).toContain('已开始填写');
  });

  it('is refused where the process the case was moved to has the step no more', async () => {
    const { done, open } = await headApproved();
    const { manager } = world.dataSource;
    const shorter = `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
      <process id="ordinary-review--county-a-9"><userTask id="deputy-chief-review" /></process></definitions>`;
    await manager.insert(ProcessRelease, {
      ...{ id: 'county-a-9', package: 'county-a', version: 9, contentSha256: '9'.repeat(64) },
      ...{ deployedAt: world.clock.now(), effectiveOn: '2026-03-01', note: '', releasedBy: null },
    });
    const resource = { releaseId: 'county-a-9', name: 'ordinary-review.bpmn', content: shorter };
    await manager.insert(ReleaseResource, resource);
    await manager.insert(ProcessInstance, {
      ...{ instanceKey: done.processInstanceKey, rootInstanceKey: done.processInstanceKey },
      ...{ processId: 'ordinary-review--county-a-9', processVersion: 1, state: 'active' },
      ...{ parentInstanceKey: null, parentElementInstanceKey: null, caseId: null },
      ...{ startedAt: world.clock.now(), endedAt: null },
    });

    const response = await withdraw(head, done.id);

    expect(response.text).toContain('新版没有这一步');
    expect(await taskOf(open.id)).toMatchObject({ state: 'open' });
  });

  it('is told in the menu before it is tried', async () => {
    const { done } = await headApproved();
    const verb = async (agent: Agent) => {
      const { verbs } = bodyOf(await agent.get(`/api/tasks/${done.id}/standing`)) as {
        verbs: { verb: string; allowed: boolean; reason: string | null }[];
      };
      return verbs.find((known) => known.verb === 'withdraw');
    };

    expect(await verb(head)).toEqual({ verb: 'withdraw', allowed: true, reason: null });
    expect(await verb(handler)).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('办结'),
    });
    expect((await stranger.get(`/api/tasks/${done.id}/standing`)).status).toBe(403);
  });
});

describe('POST /api/tasks/:id/urge', () => {
  it('tells the holder once a day and counts', async () => {
    const { open } = await headApproved();
    world.clock.set('2026-03-03T02:00:00.000Z');

    const first = await head.post(`/api/tasks/${open.id}/urge`).send({ text: '申请人生活困难' });
    const second = await head.post(`/api/tasks/${open.id}/urge`).send({});
    world.clock.set('2026-03-04T02:00:00.000Z');
    const next = await head.post(`/api/tasks/${open.id}/urge`).send({});

    expect([first.status, second.status, next.status]).toEqual([200, 409, 200]);
    expect(bodyOf(first)).toMatchObject({ urged: 1 });
    expect(bodyOf(next)).toMatchObject({ urged: 2 });
    expect(
      await world.em.countBy(Notice, {
        kind: 'task-urged',
        caseId,
        accountId: deputyActor.accountId,
      }),
    ).toBe(2);
  });

  it('is refused on the day the task came, and to another office', async () => {
    const { open } = await headApproved();

    expect((await head.post(`/api/tasks/${open.id}/urge`).send({})).text).toContain('明天');
    expect((await stranger.post(`/api/tasks/${open.id}/urge`).send({})).status).toBe(403);
  });
});

describe('opinions asked before deciding', () => {
  const ask = (agent: Agent, id: string, personIds: string[]) =>
    agent.post(`/api/tasks/${id}/cosigns`).send({ personIds, question: '金额是否适当？' });

  it('hold the step up until they are given, and stand in it', async () => {
    const { open } = await headApproved();
    const asked = await ask(deputy, open.id, [headActor.accountId]);
    const [id = ''] = bodyOf(asked)['ids'] as string[];
    const data = { note: '同意', verdict: 'approve' };

    const held = await deputy.post(`/api/tasks/${open.id}/complete`).send({ data });
    const mine = bodyOf(await head.get('/api/cosigns'));
    const answer = { stance: 'agree', opinion: '金额适当' };
    const others = await deputy.post(`/api/cosigns/${id}/answer`).send(answer);
    const answered = await head.post(`/api/cosigns/${id}/answer`).send(answer);
    const standing = bodyOf(await deputy.get(`/api/tasks/${open.id}/standing`));

    expect([asked.status, held.status, others.status, answered.status]).toEqual([
      201, 409, 403, 200,
    ]);
    expect(held.text).toContain('尚未答复');
    expect(mine['items']).toEqual([expect.objectContaining({ id, question: '金额是否适当？' })]);
    expect(bodyOf(await head.get('/api/cosigns'))['items']).toEqual([]);
    expect(standing['cosigns']).toEqual([
      expect.objectContaining({ state: 'answered', stance: 'agree', opinion: '金额适当' }),
    ]);
    expect((await head.post(`/api/cosigns/${id}/answer`).send(answer)).status).toBe(409);
  });

  it('are taken back by who asked, with a reason', async () => {
    const { open } = await headApproved();
    const [id = ''] = bodyOf(await ask(deputy, open.id, [headActor.accountId]))['ids'] as string[];
    const path = `/api/cosigns/${id}/withdraw`;

    expect((await head.post(path).send({ reason: '无需' })).status).toBe(403);
    expect((await deputy.post(path).send({})).status).toBe(400);
    expect((await deputy.post(path).send({ reason: '已当面沟通' })).status).toBe(200);
    expect(bodyOf(await head.get('/api/cosigns'))['items']).toEqual([]);
  });

  it('are asked only by who may decide, never of oneself or of another office', async () => {
    const { open } = await headApproved();
    const other = await actorOf(world, 'department-head@county-b');

    expect((await ask(head, open.id, [deputyActor.accountId])).status).toBe(403);
    expect((await ask(deputy, open.id, [deputyActor.accountId])).text).toContain('本人');
    expect((await ask(deputy, open.id, [other.accountId])).text).toContain('本院人员');
  });
});

describe('POST /api/task-batches', () => {
  it('takes each task by itself and tells what did not go', async () => {
    const one = await insertTask(world.em, { caseId });
    const two = await insertTask(world.em, { caseId, role: 'clerk' });

    const response = await handler
      .post('/api/task-batches')
      .send({ verb: 'claim', taskIds: [one.id, two.id, 'none'] });

    expect(bodyOf(response)['items']).toEqual([
      { id: one.id, done: true, reason: null },
      { id: two.id, done: false, reason: expect.stringContaining('内勤') },
      { id: 'none', done: false, reason: expect.stringContaining('没有这个任务') },
    ]);
  });

  it('follows the cases, and marks what was copied to oneself as read', async () => {
    const { id } = await insertTask(world.em, { caseId });
    const { accountId } = await actorOf(world, 'handler@county-a');
    const copy = { id: randomUUID(), caseId, senderId: accountId, recipientId: accountId };
    await world.em.insert(CaseCopy, { ...copy, message: '', sentAt: world.clock.now() });
    const send = (verb: string) => handler.post('/api/task-batches').send({ verb, taskIds: [id] });

    const [starred, read, again] = [await send('star'), await send('read'), await send('read')];

    expect([starred, read].map((answer) => bodyOf(answer)['items'])).toEqual([
      [{ id, done: true, reason: null }],
      [{ id, done: true, reason: null }],
    ]);
    expect(bodyOf(again)['items']).toMatchObject([{ done: false }]);
    expect(await world.em.existsBy(CaseStar, { caseId, accountId })).toBe(true);
    const seen = await handler.get(`/api/cases/${caseId}`);
    expect(bodyOf(seen)).toMatchObject({ starred: true });
  });

  it('never completes anything', async () => {
    const { open } = await headApproved();

    for (const verb of ['complete', 'return', 'approve', 'withdraw']) {
      const response = await deputy.post('/api/task-batches').send({ verb, taskIds: [open.id] });
      expect(response.status).toBe(400);
    }
    expect((await taskOf(open.id)).state).toBe('open');
  });
});

describe('two people at once', () => {
  it('the second is told who completed the task and when', async () => {
    const { id } = await insertTask(world.em, { caseId });
    await insertAccount(world.em, {
      officeId: 'county-a',
      roles: ['handler'],
      username: `second-${caseId.slice(0, 8)}`,
      displayName: '钱某',
    });
    const second = await signedInAgent(app, `second-${caseId.slice(0, 8)}`);
    const data = { note: '核实无误', verdict: 'approve' };
    await handler.post(`/api/tasks/${id}/complete`).send({ data });

    const late = await second.post(`/api/tasks/${id}/complete`).send({ data });

    expect(late.status).toBe(409);
    const { displayName: by } = await actorOf(world, 'handler@county-a');
    expect(bodyOf(late)).toMatchObject({
      detail: `${by}已于2026-03-02 10:00办结此任务，您填写的内容没有提交`,
      conflict: { by, at: '2026-03-02T02:00:00.000Z' },
    });
  });

  it('the second who types over another draft is told whose it is, and may write over it knowingly', async () => {
    const { id } = await insertTask(world.em, { caseId });
    const username = `typist-${caseId.slice(0, 8)}`;
    await insertAccount(world.em, {
      officeId: 'county-a',
      roles: ['handler'],
      username,
      displayName: '孙某',
    });
    const second = await signedInAgent(app, username);
    const path = `/api/tasks/${id}/draft`;
    await handler.put(path).send({ data: { note: '一' }, draftVersion: 0 });

    const late = await second.put(path).send({ data: { note: '二' }, draftVersion: 0 });
    const knowing = await second.put(path).send({ data: { note: '二' }, draftVersion: 1 });

    expect([late.status, knowing.status]).toEqual([409, 200]);
    expect(late.text).toContain((await actorOf(world, 'handler@county-a')).displayName);
    expect(bodyOf(knowing)).toMatchObject({ draftVersion: 2 });
  });
});
