import { describe, expect, it } from '@jest/globals';
import { checkWhole } from '../../../server/settings/check-whole.js';
import type { SettingKey } from '../../../server/settings/setting-keys.js';
import type { SettingRow, SettingTree } from '../../../server/settings/setting-rows.js';

const offices = [
  { id: 'province', name: '省院', parentId: null },
  { id: 'county', name: '县院', parentId: 'province' },
  { id: 'other', name: '乙县院', parentId: 'province' },
];
const tree = (...rows: SettingRow[]): SettingTree => ({ offices, rows });
const row = (
  officeId: string,
  key: SettingKey,
  value: unknown,
  validFrom = '2026-01-01',
  validTo: string | null = null,
  item = '',
): SettingRow => ({
  ...{ id: `${officeId}${key}${item}${validFrom}`, officeId, key, item, value },
  ...{ validFrom, validTo, source: 'test', changeId: null },
});
const bands = (smallFen: number, mediumFrom = smallFen + 1, upto: number | null = null) => [
  { fromFen: 1, uptoFen: smallFen, band: 'small' },
  { fromFen: mediumFrom, uptoFen: upto, band: 'medium' },
];
const delegation = (uptoFen: number | null) => [
  { role: 'deputy-chief', band: 'small', uptoFen, matters: ['grant'], paper: '授权书' },
];
const at = (officeId: string, key: SettingKey, item = '') => [{ officeId, key, item }];

describe('checkWhole', () => {
  it('names the exact dates and amounts no band covers', () => {
    const after = tree(
      row('province', 'amountBands', bands(1_000), '2026-01-01', '2026-02-28'),
      row('province', 'amountBands', bands(5_000_000, 8_000_001), '2026-03-01', '2026-06-30'),
      row('province', 'amountBands', bands(1_000), '2026-07-01'),
    );

    expect(checkWhole(tree(), after, at('province', 'amountBands'))).toEqual([
      '2026-03-01至2026-06-30，50,000.01元至80,000.00元没有对应的档',
    ]);
  });

  it('names days without any band, and amounts above the last', () => {
    const after = tree(
      row('province', 'amountBands', bands(1_000), '2026-01-01', '2026-02-28'),
      row('province', 'amountBands', bands(1_000, 1_001, 9_000), '2026-03-02'),
    );

    expect(checkWhole(tree(), after, at('province', 'amountBands'))).toEqual([
      '2026-03-01，0.01元以上没有对应的档',
      '2026-03-02起，90.01元以上没有对应的档',
    ]);
  });

  it('names amounts with two bands', () => {
    const after = tree(row('province', 'amountBands', bands(1_000, 900)));

    expect(checkWhole(tree(), after, at('province', 'amountBands'))).toEqual([
      '2026-01-01起，9.00元至10.00元有两个档',
    ]);
  });

  it('what an office above sets fills the days of an office below', () => {
    const above = row('province', 'amountBands', bands(1_000));
    const own = row('county', 'amountBands', bands(500), '2026-03-01', '2026-03-31');

    expect(checkWhole(tree(above), tree(above, own), at('county', 'amountBands'))).toEqual([]);
    expect(checkWhole(tree(), tree(own), at('county', 'amountBands'))).toEqual([
      '2026-04-01起，0.01元以上没有对应的档',
    ]);
  });

  it('names days on which a setting without amounts has no value', () => {
    const before = tree(row('province', 'plcRequired', true));
    const after = tree(row('province', 'plcRequired', true, '2026-01-01', '2026-06-30'));

    expect(checkWhole(before, after, at('province', 'plcRequired'))).toEqual([
      '2026-07-01起，“政法委审核”没有值',
    ]);
  });

  it('a gap that was there before is not held against the change', () => {
    const gap = [
      row('province', 'plcRequired', true, '2026-01-01', '2026-01-31'),
      row('province', 'plcRequired', true, '2026-03-01'),
    ];
    const [first, later] = gap as [SettingRow, SettingRow];
    const smaller = { ...first, validTo: '2026-02-14' };
    const larger = { ...first, validTo: '2026-01-20' };

    const touched = at('province', 'plcRequired');
    expect(checkWhole(tree(...gap), tree(smaller, later), touched)).toEqual([]);
    expect(checkWhole(tree(...gap), tree(larger, later), touched)).toEqual([
      '2026-01-21至2026-01-31，“政法委审核”没有值',
    ]);
  });

  it('an item that falls back on base data may have days of its own without a value', () => {
    const value = { count: 7, unit: 'working-days', soonWorkingDays: 2 };
    const after = tree(row('province', 'term', value, '2026-01-01', '2026-06-30', 'decision'));

    expect(checkWhole(tree(), after, at('province', 'term', 'decision'))).toEqual([]);
  });

  it('the pattern for all documents may not be missing, that of one kind may', () => {
    const pattern = (item: string, validTo: string | null) =>
      row(
        ...([
          'province',
          'documentNumberPattern',
          `${item}{office}`,
          '2026-01-01',
          validTo,
        ] as const),
        item,
      );
    const touched = at('province', 'documentNumberPattern');

    const general = pattern('', '2026-06-30');
    expect(checkWhole(tree(), tree(general), touched)).toEqual(['2026-07-01起，“文号格式”没有值']);
    const ofKind = pattern('relief-decision', '2026-06-30');
    const kind = at('province', 'documentNumberPattern', 'relief-decision');
    expect(checkWhole(tree(), tree(ofKind), kind)).toEqual([]);
  });

  it('base data fills the days nobody has set', () => {
    const after = tree(
      row('province', 'ruleVersion', { id: 'trial-2016' }, '2022-01-01', '2022-06-30'),
    );

    expect(checkWhole(tree(), after, at('province', 'ruleVersion'))).toEqual([]);
  });

  it('a delegation is held against the bands of its days, also those of an office below', () => {
    const old = row('province', 'amountBands', bands(1_000));
    const own = row('county', 'delegations', delegation(900));
    const lowered = [
      { ...old, validTo: '2026-06-30' },
      row('province', 'amountBands', bands(800), '2026-07-01'),
    ];

    expect(
      checkWhole(tree(old, own), tree(own, ...lowered), at('province', 'amountBands')),
    ).toEqual(['县院：2026-07-01起，授权限额9.00元超过该档的上限8.00元']);
    expect(checkWhole(tree(old), tree(old, own), at('county', 'delegations'))).toEqual([]);
    const above = row('county', 'delegations', delegation(1_001));
    expect(checkWhole(tree(old), tree(old, above), at('county', 'delegations'))).toEqual([
      '2026-01-01起，授权限额10.01元超过该档的上限10.00元',
    ]);
  });

  it('numbers of cases and documents must not meet', () => {
    const pattern = '{office}救〔{year}〕{n}号';
    const cases = row('province', 'caseNumberPattern', pattern);
    const documents = row('county', 'documentNumberPattern', pattern, '2026-05-01');
    const ofOneKind = row(
      ...(['county', 'documentNumberPattern', pattern, '2026-05-01', null] as const),
      'relief-decision',
    );

    const touched = at('county', 'documentNumberPattern');
    expect(checkWhole(tree(cases), tree(cases, documents), touched)).toEqual([
      '2026-05-01起，“案号格式”和“文号格式”相同，编号会重复',
    ]);
    expect(checkWhole(tree(cases), tree(cases, ofOneKind), touched)).toEqual([
      '2026-05-01起，“案号格式”和“文号格式 · 国家司法救助决定书”相同，编号会重复',
    ]);
    const different = { ...documents, value: '{office}申〔{year}〕{n}号' };
    expect(checkWhole(tree(cases), tree(cases, different), touched)).toEqual([]);
  });
});
