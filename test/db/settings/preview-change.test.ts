import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCaseTerm } from '../../../server/deadlines/start-case-term.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { createChange } from '../../../server/settings/draft-change.js';
import { previewChange } from '../../../server/settings/preview-change.js';
import { SettingChange } from '../../../server/settings/setting-change.entity.js';
import { Setting } from '../../../server/settings/setting.entity.js';
import { actorOf, aWorld, file, proposedCase, type World } from '../cases/world.js';

let world: World;
let drafter: Actor;
beforeAll(async () => {
  world = await aWorld();
  drafter = await actorOf(world, 'system-admin@province-a');
});
afterAll(() => world.drop());

type Items = Parameters<typeof createChange>[1]['items'];

const dated = { item: '', validTo: null, source: '文件' };

async function previewOf(officeId: string, items: Items) {
  const body = { actor: drafter, officeId, title: '变更', reason: '发文', items };
  const id = await createChange(world.deps, body);
  return previewChange(world.deps, { actor: drafter, id });
}

const lowBands = [
  { fromFen: 1, uptoFen: 100, band: 'small' },
  { fromFen: 101, uptoFen: 200, band: 'medium' },
  { fromFen: 201, uptoFen: null, band: 'large' },
];

/** Lower bands, without a delegation that would reach beyond them. */
const bandsFrom = (validFrom: string, bands = lowBands): Items => [
  { ...dated, key: 'amountBands', value: bands, validFrom },
  { ...dated, key: 'delegations', value: [], validFrom },
];

describe('the preview of a change', () => {
  it('tells which open cases would stand otherwise, by number and without a name', async () => {
    const caseId = await proposedCase(world);

    const preview = await previewOf('county-a', bandsFrom('2026-03-02'));

    expect(preview.faults).toEqual([]);
    expect(preview.settings).toMatchObject([
      { name: '金额档', officeName: '青山县人民检察院' },
      { name: '授权清单', after: '没有授权，均由检察长决定' },
    ]);
    const found = preview.cases.find((row) => row.caseId === caseId);
    expect(found?.changes.map(({ label }) => label)).toContain('金额档');
    expect(preview.changedCaseCount).toBeGreaterThan(0);
    expect(JSON.stringify(preview)).not.toContain('李秀兰');
  });

  it('a change for another day than the decisive one changes no case', async () => {
    await proposedCase(world);

    const preview = await previewOf('county-a', bandsFrom('2026-03-03'));

    expect(preview.caseCount).toBeGreaterThan(0);
    expect(preview.cases).toEqual([]);
  });

  it('an office beside is not touched', async () => {
    await proposedCase(world);

    const preview = await previewOf('county-b', bandsFrom('2026-03-02'));

    expect(preview.cases).toEqual([]);
    expect(preview.caseCount).toBe(0);
  });

  it('tells which running terms would end on another day', async () => {
    const { caseId } = await file(world);
    await startCaseTerm(world.deps, { caseId, kind: 'supplement', effectKey: randomUUID() });

    // 2026-04-01, the thirtieth day, becomes a day off.
    const preview = await previewOf('province-a', [
      {
        ...{ ...dated, item: '2026', key: 'calendarYear', validFrom: '2026-03-02' },
        value: {
          holidays: '01-01/01-03 02-15/02-23 04-01 04-04/04-06 05-01/05-05 10-01/10-07',
          makeupWorkdays: '01-04 02-14 02-28 05-09',
        },
      },
    ]);

    expect(preview.terms.filter((term) => term.caseId === caseId)).toMatchObject([
      { before: '2026-04-01', after: '2026-04-02' },
    ]);
    expect(preview.changedTermCount).toBe(preview.terms.length);
  });

  it('leaves nothing behind', async () => {
    const { em } = world;
    const before = await em.find(Setting, { order: { id: 'ASC' } });

    await previewOf('province-a', [
      { ...dated, key: 'advanceCapFen', value: 1, validFrom: '2026-03-02' },
      { ...dated, key: 'plcRequired', value: true, validFrom: '2026-03-02' },
    ]);

    expect(await em.find(Setting, { order: { id: 'ASC' } })).toEqual(before);
    expect(await em.countBy(SettingChange, { state: 'released' })).toBe(0);
  });

  it('of a faulty change tells the faults and nothing else', async () => {
    const preview = await previewOf('county-a', bandsFrom('2026-03-02', lowBands.slice(1)));

    expect(preview.faults).toEqual([
      { pointer: '/items', detail: '2026-03-02起，0.01元至1.00元没有对应的档' },
    ]);
    expect(preview).toMatchObject({ caseCount: 0, cases: [], termCount: 0, terms: [] });
  });

  it('rests on the same ground until a row it depends on moves', async () => {
    const items: Items = [{ ...dated, key: 'advanceCapFen', value: 1, validFrom: '2026-03-02' }];
    const first = await previewOf('county-a', items);
    await world.em.insert(Setting, {
      ...{ officeId: 'city-a', settingKey: 'fundMode', item: '', value: 'own-budget' as never },
      ...{ validFrom: '2026-01-01', validTo: null, source: 'test', changeId: null },
    });
    const beside = await previewOf('county-a', items);
    await world.em.insert(Setting, {
      ...{ officeId: 'city-a', settingKey: 'advanceCapFen', item: '', value: 7 as never },
      ...{ validFrom: '2026-01-01', validTo: null, source: 'test', changeId: null },
    });
    const moved = await previewOf('county-a', items);

    expect(beside.baseHash).toBe(first.baseHash);
    expect(moved.baseHash).not.toBe(first.baseHash);
  });
});
