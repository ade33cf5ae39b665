import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { readCase } from '../../../server/cases/read-case.js';
import { nextNumber } from '../../../server/documents/next-number.js';
import { keepSettingRefs, keptSettings } from '../../../server/settings/keep-setting-refs.js';
import { settingWithRef } from '../../../server/settings/setting-in-force.js';
import { Setting } from '../../../server/settings/setting.entity.js';
import { insertSetting } from '../../support/builders.js';
import { actorOf, aKey, aWorld, file, type World } from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('a case and the settings it used', () => {
  it('keeps the row, its days and its value, whatever becomes of the setting', async () => {
    const { caseId } = await file(world);
    await acceptCase(world.deps, { caseId, effectKey: aKey() });
    const before = await keptSettings(world.em, caseId);
    await world.em.update(Setting, { settingKey: 'caseNumberPattern' }, { validTo: '2026-03-02' });

    const { settings } = await readCase(world.deps, {
      ...{ actor: await actorOf(world, 'handler@county-a'), caseId },
    });

    expect(settings).toContainEqual({
      ...{ usedFor: '编号', key: 'caseNumberPattern', name: '案号格式', item: '' },
      ...{ words: '{office}救助〔{year}〕{n}号', officeName: '江河省人民检察院' },
      ...{ decisiveOn: '2026-03-02', validFrom: '2014-01-01', validTo: null },
      source: '演示数据，不代表任何地方的规定',
    });
    expect(settings.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['决定期限起算', '办理期限 · 作出救助决定']),
    );
    expect(await keptSettings(world.em, caseId)).toEqual(before);
    await world.em.update(Setting, { settingKey: 'caseNumberPattern' }, { validTo: null });
  });

  it('keeps it once for a use and a day, again for another day', async () => {
    const { caseId } = await file(world);
    const { em } = world;
    const { ref } = await settingWithRef(em, 'county-a', 'advanceCapFen', '2026-03-02');
    const keep = (on: string, usedFor: 'advance' | 'number' = 'advance') =>
      keepSettingRefs(em, { caseId, usedFor, refs: [ref, ref], on, now: world.clock.now() });

    await keep('2026-03-02');
    await keep('2026-03-02');
    await keep('2026-03-02', 'number');
    await keep('2026-03-03');

    const all = await keptSettings(em, caseId);
    const kept = all.filter(({ key }) => key === 'advanceCapFen');
    expect(kept.map(({ usedFor, decisiveOn }) => [usedFor, decisiveOn])).toEqual([
      ...[
        ['advance', '2026-03-02'],
        ['number', '2026-03-02'],
      ],
      ['advance', '2026-03-03'],
    ]);
    expect(kept[0]).toMatchObject({
      value: 5_000_000,
      settingId: ref.settingId,
      officeId: 'province-a',
    });
  });
});

describe('the number of a paper', () => {
  it('follows the pattern of its kind as it is, else that of all papers with the word of the kind', async () => {
    const { caseId } = await file(world);
    await insertSetting(world.em, {
      ...{ officeId: 'county-a', key: 'documentNumberPattern', item: 'relief-decision' },
      value: '{office}救决字〔{year}〕{n}号',
    });
    const number = (kind: string) =>
      world.dataSource.transaction((em) =>
        nextNumber(em, world.deps, { caseId, officeId: 'county-a', kind }),
      );

    expect(await number('relief-decision')).toBe('青检救决字〔2026〕1号');
    expect(await number('refusal-decision')).toBe('青检控申救不〔2026〕1号');
    const items = (await keptSettings(world.em, caseId))
      .filter(({ key }) => key === 'documentNumberPattern')
      .map(({ item }) => item);
    expect(items).toEqual(['relief-decision', '']);
  });
});
