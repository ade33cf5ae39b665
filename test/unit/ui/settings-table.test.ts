import { describe, expect, it } from '@jest/globals';
import type { SettingView } from '../../../server/settings/api.js';
import { groupSettings } from '../../../ui/src/features/settings/group-settings.js';
import { officesFor, officesUnder } from '../../../ui/src/features/settings/offices-under.js';

function aSetting(part: Partial<SettingView> = {}): SettingView {
  return {
    ...{ key: 'fundMode', item: '', value: 'own-budget', words: '本院预算', settingId: '1' },
    ...{ officeId: 'province-a', officeName: '江河省人民检察院', isBase: false, isInherited: true },
    ...{ validFrom: '2014-01-01', validTo: null, source: '江检发〔2014〕1号' },
    ...part,
  };
}

describe('the table of settings', () => {
  const items = [
    aSetting(),
    aSetting({ key: 'amountBands', words: '小额：0.01元以上' }),
    aSetting({ key: 'term', item: 'decision', words: '10个工作日' }),
  ];

  it('stands by subject in the order of the catalogue, what is missing among it', () => {
    const groups = groupSettings(items, [{ key: 'wageSeries' }], '');

    expect(groups.map(({ name, rows }) => [name, rows.map(({ title }) => title)])).toEqual([
      ['救助金额', ['金额档', '工资口径']],
      ['资金', ['资金来源']],
      ['办理', ['办理期限 · 作出救助决定']],
    ]);
    expect(groups[0]?.rows[1]?.setting).toBeNull();
  });

  it.each([
    ['本院预算', ['资金来源']],
    ['作出救助决定', ['办理期限 · 作出救助决定']],
    [' 江检发 ', ['金额档', '资金来源', '办理期限 · 作出救助决定']],
    ['没有这个', []],
  ])('looking for “%s” finds it in name, value, paper or office', (q, titles) => {
    const found = groupSettings(items, [], q).flatMap(({ rows }) => rows);

    expect(found.map(({ title }) => title)).toEqual(titles);
  });
});

describe('the offices a person is in charge of', () => {
  const all = [
    { id: 'county-a', name: '甲县', parentId: 'city' },
    { id: 'province', name: '省', parentId: null },
    { id: 'city', name: '市', parentId: 'province' },
    { id: 'county-b', name: '乙县', parentId: 'city' },
  ];

  it.each([
    [['city'], ['city', 'county-a', 'county-b']],
    [['county-b'], ['county-b']],
    [
      ['county-a', 'province'],
      ['province', 'city', 'county-a', 'county-b'],
    ],
    [[], []],
  ])('%p: they and all below, the higher first', (own, ids) => {
    expect(officesUnder(all, own).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['system-admin', 'city', ['city', 'county-a', 'county-b']],
    ['clerk', 'city', ['city']],
    ['security-admin', 'city', []],
  ])('drafts templates as %s of %s for %p', (role, officeId, ids) => {
    const found = officesFor(all, [{ officeId, role }], 'change-templates');

    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
