import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { markKeyGroups } from '../../../server/cases/case-key-groups.js';
import type { CaseOutcome } from '../../../server/cases/case-words.js';
import { lockCase } from '../../../server/cases/lock-case.js';
import { readCase } from '../../../server/cases/read-case.js';
import { tellOthers } from '../../../server/cases/tell-others.js';
import { listTasks } from '../../../server/tasks/list-tasks.js';
import { insertTask } from '../tasks/a-task.js';
import { actorOf, anIdentityNumber, aWorld, caseRow, file, verifiedCase } from './world.js';
import type { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const aChild = (name: string) => ({ name, identityNumber: anIdentityNumber('20150601') });

describe('the marks of a case', () => {
  it('are set when a minor applies, alone or with others', async () => {
    const alone = await file(world, { applicant: aChild('小明') });
    const adult = await file(world, {});
    const before = await caseRow(world, adult.caseId);
    await file(world, { caseId: adult.caseId, applicant: aChild('小红') });

    expect(await caseRow(world, alone.caseId)).toMatchObject(marks(true, true));
    expect(before).toMatchObject(marks(false, false));
    expect(await caseRow(world, adult.caseId)).toMatchObject(marks(true, true));
  });

  it('follow what the handler found, and go when it is found otherwise', async () => {
    const caseId = await verifiedCase(world, { verification: { keyGroups: ['women-ill'] } });
    const found = await caseRow(world, caseId);
    await world.em.query(`UPDATE case_finding SET data = JSON_SET(data, '$.keyGroups', JSON_ARRAY())
      WHERE case_id = '${caseId}' AND kind = 'verification'`);

    await world.dataSource.transaction(async (em) => {
      await markKeyGroups(em, await lockCase(em, caseId), '2026-03-02');
    });

    expect(found).toMatchObject(marks(true, false));
    expect(await caseRow(world, caseId)).toMatchObject(marks(false, false));
  });

  it('stand on the page with the source of each group and what follows', async () => {
    const caseId = await verifiedCase(world, { verification: { keyGroups: ['women-ill'] } });
    const actor = await actorOf(world, 'handler@county-a');

    const view = await readCase(world.deps, { actor, caseId });

    expect(view).toMatchObject({ priority: true, concernsMinor: false });
    expect(view.keyGroups).toMatchObject({
      groups: [{ id: 'women-ill', name: '困难妇女：身患重病或者残疾' }],
      ...{ priority: true, higherAmount: true, privacy: true, greenChannel: false },
      notices: [{ to: 'womens-federation', term: null }],
    });
    expect(view.keyGroups.groups[0]?.source).toContain('全国妇联');
  });

  it('bring a case to the top of the box, behind what is urgent only', async () => {
    const actor = await actorOf(world, 'handler@county-b');
    const plain = await file(world, {});
    const child = await file(world, { applicant: aChild('小刚') });
    const urgent = await file(world, { urgent: true });
    const tasks: string[] = [];
    for (const { caseId } of [plain, child, urgent]) {
      tasks.push((await insertTask(world.em, { caseId, assigneeId: actor.accountId })).id);
    }

    const { items } = await listTasks(world.em, actor, { box: 'todo', limit: 10 }, '2026-03-02');

    expect(items.map(({ id }) => id)).toEqual([...tasks].reverse());
    expect(items[1]).toMatchObject({ priority: true, concernsMinor: true, urgent: false });
  });
});

describe('closing a case of a key group', () => {
  async function closed(keyGroups: string[], outcome: CaseOutcome) {
    const caseId = await verifiedCase(world, { verification: { keyGroups } });
    const tell = async () =>
      world.dataSource.transaction(async (em) =>
        tellOthers(em, world.deps, await lockCase(em, caseId), outcome),
      );
    await tell();
    await tell();
    const notices = await world.em.findBy(Notice, { caseId, kind: 'feedback-duty' });
    const today = world.deps.clock.today();
    const terms = await caseTerms(world.em, caseId, today, world.deps.calendar);
    return {
      texts: notices.map(({ text }) => text).sort(),
      terms: terms.filter(({ kind }) => kind === 'rural-feedback'),
    };
  }

  it('tells the handler once whom to tell, with the term where the law gives one', async () => {
    const { texts, terms } = await closed(['rural-poor', 'women-violence', 'veteran'], 'granted');

    expect(texts).toEqual([
      expect.stringContaining('向农业农村（乡村振兴）部门送交'),
      expect.stringContaining('向妇联组织反馈'),
      expect.stringContaining('向退役军人事务部门告知'),
    ]);
    expect(terms).toMatchObject([{ state: 'running' }]);
  });

  it.each(['abandoned', 'transferred', 'terminated'] as const)(
    'tells nobody of a case that was %s: relief was not examined to its end',
    async (outcome) => {
      expect(await closed(['rural-poor'], outcome)).toEqual({ texts: [], terms: [] });
    },
  );

  it('starts no term for groups without one', async () => {
    expect((await closed(['women-violence'], 'refused')).terms).toEqual([]);
  });
});

const marks = (isPriority: boolean, concernsMinor: boolean) => ({ isPriority, concernsMinor });
