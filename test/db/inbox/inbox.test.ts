import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findActor } from '../../../server/accounts/find-session.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { termStandings, type TermStanding } from '../../../server/domain/terms/term-standing.js';
import { listCaseBox } from '../../../server/inbox/case-boxes.js';
import { copyCase } from '../../../server/inbox/copy-case.js';
import { countInbox } from '../../../server/inbox/count-inbox.js';
import { listCopies } from '../../../server/inbox/list-copies.js';
import { readCopies, urgeCopy } from '../../../server/inbox/settle-copy.js';
import { starCase, tellFollowers } from '../../../server/inbox/star-case.js';
import {
  deleteView,
  listViews,
  saveView,
  setDefaultView,
} from '../../../server/inbox/views/views.js';
import { listNotices } from '../../../server/notices/list-notices.js';
import { listTasks } from '../../../server/tasks/list-tasks.js';
import { presentInbox } from '../../../server/tasks/present-inbox.js';
import { actorOf, aWorld, file, type World } from '../cases/world.js';
import { insertTask } from '../tasks/a-task.js';

let world: World;
let caseId: string;
let handler: Actor;
let second: Actor;
let chief: Actor;
let clerk: Actor;
let stranger: Actor;

beforeAll(async () => {
  world = await aWorld();
  handler = await actorOf(world, 'handler@county-a');
  second = await actorOf(world, 'handler2@county-a');
  chief = await actorOf(world, 'chief@county-a');
  clerk = await actorOf(world, 'clerk@county-a');
  stranger = await actorOf(world, 'handler@county-b');
});
afterAll(async () => {
  await world.drop();
});
beforeEach(async () => {
  ({ caseId } = await file(world));
  world.clock.set('2026-03-02T02:00:00.000Z');
});

const refusal = (code: string) => expect.objectContaining({ code });
const casesIn = async (actor: Actor, box: 'initiated' | 'copied' | 'starred') =>
  (await listCaseBox(world.deps, actor, { box, limit: 100 })).items;

describe('copies', () => {
  it('lie unread with the recipient, who is told, until read; the sender sees when', async () => {
    await copyCase(world.deps, {
      ...{ caseId, actor: handler, to: [{ accountId: chief.accountId }], message: '请阅' },
    });
    const [item] = await casesIn(chief, 'copied');
    const before = await countInbox(world.deps, chief);

    await readCopies(world.deps, { ids: [item?.copy?.id ?? ''], actor: chief });

    expect(item).toMatchObject({ case: { id: caseId }, copy: { message: '请阅', readAt: null } });
    expect(before.copied).toBe(1);
    expect((await countInbox(world.deps, chief)).copied).toBe(0);
    const { items } = await listCopies(world.deps, { caseId, actor: handler });
    expect(items).toMatchObject([{ mine: true, readAt: '2026-03-02T02:00:00.000Z' }]);
    const told = await listNotices(world.deps, { actor: chief, limit: 10 });
    expect(told.items).toContainEqual(expect.objectContaining({ kind: 'case-copied', caseId }));
  });

  it('go to everybody who holds a role, but the sender', async () => {
    const to = [{ officeId: 'county-a', role: 'handler' as const }];

    const { sent } = await copyCase(world.deps, { caseId, actor: handler, to, message: '' });

    expect(sent).toBe(1);
    expect((await casesIn(second, 'copied')).map((item) => item.case.id)).toContain(caseId);
  });

  it('open nothing: who may not see the case is no recipient, and nobody gets any', async () => {
    const to = [{ accountId: chief.accountId }, { accountId: stranger.accountId }];
    const before = (await casesIn(chief, 'copied')).length;

    const copying = copyCase(world.deps, { caseId, actor: handler, to, message: '' });

    await expect(copying).rejects.toThrow('无权查看本案');
    expect(await casesIn(chief, 'copied')).toHaveLength(before);
  });

  it('are not sent by who may not see the case, nor read or urged by others', async () => {
    const to = [{ accountId: chief.accountId }];
    await copyCase(world.deps, { caseId, actor: handler, to, message: '' });
    const { items } = await listCopies(world.deps, { caseId, actor: handler });
    const copyId = items[0]?.id ?? '';

    const tries = await Promise.allSettled([
      copyCase(world.deps, { caseId, actor: stranger, to, message: '' }),
      readCopies(world.deps, { ids: [copyId], actor: second }),
      urgeCopy(world.deps, { copyId, actor: chief }),
    ]);

    expect(tries.map((one): unknown => one.status === 'rejected' && one.reason)).toEqual([
      refusal('FORBIDDEN'),
      refusal('NOT_FOUND'),
      refusal('NOT_FOUND'),
    ]);
  });

  it('are marked as read several at once, each once; one of somebody else refuses all', async () => {
    const to = [{ accountId: chief.accountId }, { accountId: second.accountId }];
    await copyCase(world.deps, { caseId, actor: handler, to, message: '一' });
    await copyCase(world.deps, { caseId, actor: handler, to, message: '二' });
    const idsOf = async (actor: Actor) =>
      (await casesIn(actor, 'copied')).flatMap(({ case: { id }, copy }) =>
        id === caseId && copy !== null ? [copy.id] : [],
      );
    const [own, others] = [await idsOf(chief), await idsOf(second)];
    const before = (await countInbox(world.deps, chief)).copied;

    const refused = readCopies(world.deps, { ids: [...own, ...others], actor: chief });
    await expect(refused).rejects.toEqual(refusal('NOT_FOUND'));
    const unchanged = (await countInbox(world.deps, chief)).copied;
    const first = await readCopies(world.deps, { ids: [...own, ...own], actor: chief });
    const again = await readCopies(world.deps, { ids: own, actor: chief });

    expect([unchanged, first, again]).toEqual([before, { read: 2 }, { read: 0 }]);
    expect((await countInbox(world.deps, chief)).copied).toBe(before - 2);
    expect((await countInbox(world.deps, second)).copied).toBeGreaterThanOrEqual(2);
  });

  it('are urged once a day, and not when read', async () => {
    const to = [{ accountId: chief.accountId }];
    await copyCase(world.deps, { caseId, actor: handler, to, message: '' });
    const { items } = await listCopies(world.deps, { caseId, actor: handler });
    const urge = { copyId: items[0]?.id ?? '', actor: handler };
    await urgeCopy(world.deps, urge);

    world.clock.set('2026-03-03T01:59:59.999Z');
    await expect(urgeCopy(world.deps, urge)).rejects.toEqual(refusal('TOO_MANY_REQUESTS'));
    world.clock.set('2026-03-03T02:00:00.000Z');
    await expect(urgeCopy(world.deps, urge)).resolves.toMatchObject({ id: urge.copyId });
    await readCopies(world.deps, { ids: [urge.copyId], actor: chief });
    world.clock.set('2026-03-05T02:00:00.000Z');
    await expect(urgeCopy(world.deps, urge)).rejects.toEqual(refusal('WRONG_STATE'));
  });
});

describe('followed cases', () => {
  it('are followed once, told of when they move, and no longer after', async () => {
    await starCase(world.deps, { caseId, actor: clerk, starred: true });
    await starCase(world.deps, { caseId, actor: clerk, starred: true });
    const { em } = world;
    const move = { caseId, officeId: 'county-a', now: world.clock.now() };
    await tellFollowers(em, { ...move, effectKey: `${caseId}-1`, text: '进入“审批”' });
    await starCase(world.deps, { caseId, actor: clerk, starred: false });
    await tellFollowers(em, { ...move, effectKey: `${caseId}-2`, text: '已办结' });

    const { items } = await listNotices(world.deps, { actor: clerk, limit: 100 });

    const told = items.filter((notice) => notice.caseId === caseId && notice.kind === 'case-moved');
    expect(told.map(({ text }) => text)).toEqual(['您关注的案件：进入“审批”']);
    expect((await casesIn(clerk, 'starred')).map((item) => item.case.id)).not.toContain(caseId);
  });

  it('are only those the person may see', async () => {
    const star = starCase(world.deps, { caseId, actor: stranger, starred: true });

    await expect(star).rejects.toEqual(refusal('FORBIDDEN'));
  });
});

describe('what I began', () => {
  it('holds the cases I filed, with the steps they wait for', async () => {
    const mine = await file(world, {});
    await insertTask(world.em, { caseId: mine.caseId, assigneeId: second.accountId });
    const { createdBy } = await world.em.findOneByOrFail(ReliefCase, { id: mine.caseId });
    const filer = await findActor(world.em, createdBy, world.clock.today());

    const items = await casesIn(filer ?? second, 'initiated');

    const found = items.find((item) => item.case.id === mine.caseId);
    expect(found?.steps).toEqual([
      { name: '审查核实', role: 'handler', assigneeName: second.displayName },
    ]);
  });
});

describe('why a task is mine', () => {
  const whyOf = async (actor: Actor, box: 'todo' | 'claimable', taskId: string) => {
    const { items } = await listTasks(
      world.em,
      actor,
      { box, caseId, limit: 10 },
      world.clock.today(),
    );
    const rows = await presentInbox(world.deps, actor, items);
    return rows.find(({ id }) => id === taskId)?.why;
  };

  it('says: given to me, only holder of the role, in the queue of a role', async () => {
    const given = await insertTask(world.em, { caseId, assigneeId: handler.accountId });
    const alone = await insertTask(world.em, {
      ...{ caseId, assigneeId: chief.accountId, role: 'chief' },
    });
    const queued = await insertTask(world.em, { caseId });

    expect(await whyOf(handler, 'todo', given.id)).toEqual({ kind: 'assigned', name: null });
    expect(await whyOf(chief, 'todo', alone.id)).toEqual({ kind: 'only-holder', name: null });
    expect(await whyOf(handler, 'claimable', queued.id)).toEqual({ kind: 'queue', name: null });
  });

  it('shows tasks of who is represented, for the delegated role only, with the name', async () => {
    const grant = { officeId: 'county-a', role: 'chief' as const, from: '2026-01-01', to: null };
    const represented = { accountId: chief.accountId, displayName: '王某', delegationId: 'd' };
    const deputy = { ...clerk, represents: [{ ...represented, roles: [grant] }] };
    const theirs = await insertTask(world.em, {
      ...{ caseId, assigneeId: chief.accountId, role: 'chief' },
    });
    const other = await insertTask(world.em, {
      ...{ caseId, assigneeId: chief.accountId, role: 'handler' },
    });

    expect(await whyOf(deputy, 'todo', theirs.id)).toEqual({
      kind: 'represented',
      name: chief.displayName,
    });
    expect(await whyOf(deputy, 'todo', other.id)).toBeUndefined();
    expect(await whyOf(clerk, 'todo', theirs.id)).toBeUndefined();
  });
});

describe('filters', () => {
  it.each(termStandings.filter((standing) => standing !== 'ended'))(
    'of the standing “%s” find what the rule calls so',
    async (standing: TermStanding) => {
      await insertTask(world.em, { caseId, assigneeId: handler.accountId });
      const [first] = await world.em.query<{ id: string }[]>(
        `SELECT id FROM deadline WHERE case_id = ? AND state = 'running' LIMIT 1`,
        [caseId],
      );
      const dates: Record<TermStanding, [string, string | null, string | null, string | null]> = {
        running: ['running', '2026-03-10', '2026-03-03', null],
        soon: ['running', '2026-03-02', '2026-03-02', null],
        overdue: ['running', '2026-03-01', '2026-02-20', null],
        pending: ['running', null, null, null],
        suspended: ['suspended', '2026-03-10', '2026-03-05', '2026-03-02'],
        'resume-overdue': ['suspended', '2026-03-10', '2026-03-05', '2026-03-01'],
        ended: ['met', null, null, null],
      };
      await world.em.query('DELETE FROM deadline_event WHERE deadline_id <> ?', [first?.id ?? '']);
      await world.em.query('DELETE FROM deadline WHERE case_id = ? AND id <> ?', [
        caseId,
        first?.id,
      ]);
      await world.em.query(
        'UPDATE deadline SET state = ?, due_on = ?, soon_on = ?, resume_by = ? WHERE id = ?',
        [...dates[standing], first?.id],
      );

      const found = await Promise.all(
        termStandings.map(async (asked) => {
          const query = { box: 'todo' as const, caseId, standing: asked, limit: 10 };
          const { items } = await listTasks(world.em, handler, query, world.clock.today());
          return items.length > 0 ? [asked] : [];
        }),
      );

      expect(found.flat()).toEqual([standing]);
    },
  );

  it('by step, urgency, days and amount, both sides of each bound', async () => {
    await insertTask(world.em, {
      ...{ caseId, assigneeId: handler.accountId, name: '核实' },
      openedAt: new Date('2026-03-01T16:00:00Z'),
    });
    await world.em.query('UPDATE relief_case SET proposed_fen = 5000 WHERE id = ?', [caseId]);
    const count = async (filter: object) => {
      const query = { box: 'todo' as const, caseId, limit: 10, ...filter };
      return (await listTasks(world.em, handler, query, world.clock.today())).items.length;
    };

    expect(await count({ step: '核实' })).toBe(1);
    expect(await count({ step: '审批' })).toBe(0);
    expect(await count({ urgent: true })).toBe(0);
    expect(await count({ urgent: false })).toBe(1);
    expect(await count({ openedFrom: '2026-03-02' })).toBe(1);
    expect(await count({ openedFrom: '2026-03-03' })).toBe(0);
    expect(await count({ openedTo: '2026-03-02' })).toBe(1);
    expect(await count({ openedTo: '2026-03-01' })).toBe(0);
    expect(await count({ minFen: 5000, maxFen: 5000 })).toBe(1);
    expect(await count({ minFen: 5001 })).toBe(0);
    expect(await count({ maxFen: 4999 })).toBe(0);
  });
});

describe('saved views', () => {
  const setup = { filter: { urgent: 'true' }, columns: ['step', 'due'], sort: 'due' };
  const view = { list: 'tasks' as const, name: '紧急', setup, officeId: null };
  const namesOf = async (actor: Actor) =>
    (await listViews(world.deps, { actor, list: 'tasks' })).items.map(({ name }) => name);

  it('are the person’s own, replaced by name, and removed by nobody else', async () => {
    const { id } = await saveView(world.deps, { actor: handler, view });
    const again = await saveView(world.deps, {
      ...{ actor: handler, view: { ...view, setup: { ...setup, sort: 'newest' } } },
    });

    expect(again.id).toBe(id);
    expect(await namesOf(second)).not.toContain('紧急');
    const removal = deleteView(world.deps, { actor: second, viewId: id });
    await expect(removal).rejects.toEqual(refusal('NOT_FOUND'));
    await setDefaultView(world.deps, { actor: handler, list: 'tasks', viewId: id });
    const { items } = await listViews(world.deps, { actor: handler, list: 'tasks' });
    expect(items).toMatchObject([{ id, isDefault: true, setup: { sort: 'newest' } }]);
    await deleteView(world.deps, { actor: handler, viewId: id });
    expect(await namesOf(handler)).toEqual([]);
  });

  it('are shared with an office by its leaders and clerks, and seen by its people alone', async () => {
    const shared = { ...view, name: '本院紧急', officeId: 'county-a' };

    const tried = saveView(world.deps, { actor: handler, view: shared });
    await expect(tried).rejects.toEqual(refusal('FORBIDDEN'));
    await saveView(world.deps, { actor: clerk, view: shared });

    expect(await namesOf(handler)).toContain('本院紧急');
    expect(await namesOf(stranger)).not.toContain('本院紧急');
  });
});
