import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { Leave } from '../../../server/people/leave.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { updateCase } from '../../../server/cases/update-case.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { actorOf, aKey, aWorld, caseRow, file, type World } from '../../db/cases/world.js';
import { insertTask } from '../../db/tasks/a-task.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let app: Express;
let head: Agent;
let former: Actor;
let successor: Actor;
let caseId: string;
const password = 'a password nobody uses';

const bodyOf = (response: { body: unknown }) => response.body as Record<string, unknown>;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  head = await signedInAgent(app, 'department-head@county-a', password);
  former = await actorOf(world, 'handler@county-a');
  const roles = { officeId: 'county-a', roles: ['handler' as const] };
  successor = await insertAccount(world.em, { ...roles, displayName: '钱某' });
});
afterAll(() => world.drop());
beforeEach(async () => {
  ({ caseId } = await file(world));
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  await world.dataSource.transaction(async (em) => {
    await updateCase(em, await caseRow(world, caseId), { handlerId: former.accountId });
  });
});

const give = (agent: Agent, choice: object, reason = '原承办人工作调动') =>
  agent.post(`/api/cases/${caseId}/handler`).send({ choice, reason });

describe('POST /api/cases/:id/handler', () => {
  it('gives the case with its open tasks and what was typed to another, tells both, and issues the notice', async () => {
    const draft = { sealed: 'what was typed' };
    const held = await insertTask(world.em, { caseId, assigneeId: former.accountId, draft });
    const open = await insertTask(world.em, { caseId });
    const others = await insertTask(world.em, { caseId, role: 'clerk' });

    const response = await give(head, { way: 'name', accountId: successor.accountId });

    expect(response.status).toBe(200);
    expect(bodyOf(response)).toEqual({
      ...{ handlerId: successor.accountId, handlerName: '钱某', movedTasks: 2 },
    });
    expect((await caseRow(world, caseId)).handlerId).toBe(successor.accountId);
    const assignee = async (id: string) =>
      (await world.em.findOneByOrFail(Task, { id })).assigneeId;
    expect(await Promise.all([held.id, open.id, others.id].map(assignee))).toEqual([
      ...[successor.accountId, successor.accountId, null],
    ]);
    expect((await world.em.findOneByOrFail(Task, { id: held.id })).draft).toEqual(draft);
    const told = await world.em.findBy(Notice, { caseId, kind: 'handler-changed' });
    expect(told.map(({ accountId }) => accountId).sort()).toEqual(
      [former.accountId, successor.accountId].sort(),
    );
    const paper = await world.em.findOneByOrFail(LegalDocument, {
      caseId,
      kind: 'handler-change-notice',
    });
    expect(paper.html).toContain('钱某');
  });

  it('draws a lot among those nothing speaks against, never the present handler', async () => {
    const response = await give(head, { way: 'lot' });

    expect(response.status).toBe(200);
    expect(bodyOf(response)['handlerId']).not.toBe(former.accountId);
  });

  it('is refused to who is no leader of the office, without a reason, for the same or an absent handler', async () => {
    const handler = await signedInAgent(app, 'handler@county-a', password);
    const stranger = await signedInAgent(app, 'department-head@county-b', password);
    const choice = { way: 'name', accountId: successor.accountId };
    const leave = { id: aKey(), accountId: successor.accountId, kind: 'sick' as const, note: '' };
    await world.em.insert(Leave, {
      ...{ ...leave, validFrom: '2026-03-02', validTo: '2026-03-03' },
      ...{ createdBy: former.accountId, createdAt: world.clock.now() },
    });

    expect((await give(handler, choice)).status).toBe(403);
    expect((await give(stranger, choice)).status).toBe(403);
    expect((await give(head, choice, ' ')).status).toBe(400);
    expect((await give(head, { way: 'name', accountId: former.accountId })).status).toBe(409);
    expect((await give(head, choice)).text).toContain('请假');
    const lot = bodyOf(await give(head, { way: 'lot' }));
    expect(lot['handlerId']).not.toBe(successor.accountId);
    await world.em.delete(Leave, { id: leave.id });
  });
});

describe('GET /api/cases/:id/handlers', () => {
  it('shows the load of each and who gave the case to whom', async () => {
    await give(head, { way: 'name', accountId: successor.accountId }, '工作调动');

    const body = bodyOf(await head.get(`/api/cases/${caseId}/handlers`));

    expect(body['items']).toContainEqual(
      expect.objectContaining({ accountId: successor.accountId, isCurrent: true }),
    );
    expect(body['history']).toEqual([
      expect.objectContaining({ handlerName: '钱某', way: 'name', reason: '工作调动' }),
    ]);
  });
});
