import { describe, expect, it } from '@jest/globals';
import { planChange } from '../../../server/settings/plan-change.js';
import type { ChangeItem } from '../../../server/settings/setting-change.entity.js';
import type { SettingRow } from '../../../server/settings/setting-rows.js';

const today = '2026-03-02';
const row = (id: string, validFrom: string, validTo: string | null = null): SettingRow => ({
  ...{ id, officeId: 'county-a', key: 'advanceCapFen', item: '', value: 100 },
  ...{ validFrom, validTo, source: 'test', changeId: null },
});
const item = (validFrom: string, overrides: Partial<ChangeItem> = {}): ChangeItem => ({
  ...{ officeId: 'county-a', key: 'advanceCapFen', item: '', value: 200 },
  ...{ validFrom, validTo: null, source: '文件' },
  ...overrides,
});
const days = (rows: SettingRow[]) => rows.map(({ validFrom, validTo }) => [validFrom, validTo]);

describe('planChange with a new value', () => {
  it('the first value of all is only added', () => {
    const plan = planChange([], [item('2026-01-01')], today);

    expect(plan).toMatchObject({ ends: [], removes: [], faults: [] });
    expect(days(plan.inserts)).toEqual([['2026-01-01', null]]);
    expect(plan.rows).toEqual(plan.inserts);
  });

  it('ends the open value on the day before', () => {
    const plan = planChange([row('1', '2014-01-01')], [item('2026-07-01')], today);

    expect(plan.ends).toEqual([{ id: '1', validTo: '2026-06-30' }]);
    expect(days(plan.rows)).toEqual([
      ['2014-01-01', '2026-06-30'],
      ['2026-07-01', null],
    ]);
  });

  it('leaves alone what ended before, also on the very day before', () => {
    const rows = [row('1', '2014-01-01', '2026-06-30')];

    expect(planChange(rows, [item('2026-07-01')], today)).toMatchObject({ ends: [], faults: [] });
  });

  it.each([
    [
      'a closed row it begins in',
      [row('1', '2026-01-01', '2026-12-31')],
      item('2026-07-01'),
      '与2026-01-01至2026-12-31的“先行救助限额”重叠：2026-07-01至2026-12-31',
    ],
    [
      'a closed row whose last day it takes',
      [row('1', '2026-01-01', '2026-07-01')],
      item('2026-07-01'),
      '与2026-01-01至2026-07-01的“先行救助限额”重叠：2026-07-01',
    ],
    [
      'a later row it would run into',
      [row('1', '2026-09-01')],
      item('2026-07-01'),
      '与2026-09-01起的“先行救助限额”重叠：2026-09-01起',
    ],
    [
      'a later row whose first day it takes',
      [row('1', '2026-09-01')],
      item('2026-07-01', { validTo: '2026-09-01' }),
      '与2026-09-01起的“先行救助限额”重叠：2026-09-01',
    ],
    [
      'a row that began on the same day, which has come',
      [row('1', '2026-03-02')],
      item('2026-03-02'),
      '与2026-03-02起的“先行救助限额”重叠：2026-03-02起',
    ],
  ])('is refused over %s', (_, rows, added, fault) => {
    const plan = planChange(rows, [added], today);

    expect(plan.faults).toEqual([{ pointer: '/items/0', detail: fault }]);
    expect(plan.rows).toEqual(rows);
  });

  it('fits before a later row when it ends in time', () => {
    const plan = planChange(
      [row('1', '2026-09-01')],
      [item('2026-07-01', { validTo: '2026-08-31' })],
      today,
    );

    expect(plan).toMatchObject({ faults: [], ends: [], removes: [] });
  });

  it('replaces what has not begun yet', () => {
    const rows = [row('1', '2014-01-01', '2026-03-02'), row('2', '2026-03-03')];

    const plan = planChange(rows, [item('2026-03-03')], today);

    expect(plan).toMatchObject({ ends: [], removes: ['2'], faults: [] });
    expect(days(plan.rows)).toEqual([
      ['2014-01-01', '2026-03-02'],
      ['2026-03-03', null],
    ]);
  });

  it('that ends before it begins is refused', () => {
    const plan = planChange([], [item('2026-07-02', { validTo: '2026-07-01' })], today);

    expect(plan.faults).toEqual([{ pointer: '/items/0', detail: '失效日期早于生效日期' }]);
    expect(planChange([], [item('2026-07-01', { validTo: '2026-07-01' })], today).faults).toEqual(
      [],
    );
  });

  it.each([{ officeId: 'county-b' }, { item: 'x' }, { key: 'fundMode' as const }])(
    'of another office, item or key meets nothing: %j',
    (other) => {
      const plan = planChange([row('1', '2014-01-01')], [item('2026-07-01', other)], today);

      expect(plan).toMatchObject({ ends: [], removes: [], faults: [] });
    },
  );

  it('several values of one setting follow each other, in whatever order they stand', () => {
    const plan = planChange(
      [row('1', '2014-01-01')],
      [item('2027-01-01', { value: 300 }), item('2026-07-01')],
      today,
    );

    expect(plan.faults).toEqual([]);
    expect(days(plan.rows)).toEqual([
      ['2014-01-01', '2026-06-30'],
      ['2026-07-01', '2026-12-31'],
      ['2027-01-01', null],
    ]);
    expect(days(plan.inserts)).toEqual([
      ['2026-07-01', '2026-12-31'],
      ['2027-01-01', null],
    ]);
  });

  it('two values for the same day are refused, the second by its place', () => {
    const plan = planChange([], [item('2026-07-01'), item('2026-07-01')], today);

    expect(plan.faults.map(({ pointer }) => pointer)).toEqual(['/items/1']);
  });
});

describe('planChange without a value', () => {
  const ending = (validFrom: string) => item(validFrom, { value: null });

  it('ends what holds on the day before', () => {
    const plan = planChange([row('1', '2014-01-01')], [ending('2026-07-01')], today);

    expect(plan).toMatchObject({
      ends: [{ id: '1', validTo: '2026-06-30' }],
      inserts: [],
      faults: [],
    });
  });

  it('calls off what has not begun yet', () => {
    const plan = planChange([row('1', '2026-03-03')], [ending('2026-03-03')], today);

    expect(plan).toMatchObject({ ends: [], removes: ['1'], rows: [], faults: [] });
  });

  it('cannot undo the first day of what has begun', () => {
    const plan = planChange([row('1', '2026-03-02')], [ending('2026-03-02')], today);

    expect(plan.faults[0]?.detail).toBe(
      '“先行救助限额”自2026-03-02起已经有效，只能自次日或者以后终止',
    );
    expect(planChange([row('1', '2026-03-02')], [ending('2026-03-03')], today).ends).toEqual([
      { id: '1', validTo: '2026-03-02' },
    ]);
  });

  it.each([
    ['nothing', []],
    ['what ended the day before', [row('1', '2014-01-01', '2026-06-30')]],
    ['what begins the day after', [row('1', '2026-07-02')]],
  ])('finds %s to end', (_, rows) => {
    const plan = planChange(rows, [ending('2026-07-01')], today);

    expect(plan.faults[0]?.detail).toBe('“先行救助限额”在2026-07-01没有本院的值可以终止');
  });
});
