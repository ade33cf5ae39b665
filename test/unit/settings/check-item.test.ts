import { describe, expect, it } from '@jest/globals';
import { terms } from '../../../server/domain/terms/terms.js';
import { checkItem } from '../../../server/settings/check-item.js';
import type { ChangeItem } from '../../../server/settings/setting-change.entity.js';

const cap: ChangeItem = {
  ...{ officeId: 'county-a', key: 'advanceCapFen', item: '', value: 100 },
  ...{ validFrom: '2026-07-01', validTo: null, source: '文件' },
};
const wage: ChangeItem = {
  ...cap,
  ...{ key: 'wage', item: '430000:non-private:2025' },
  value: { annualYuan: 99_000, publishedOn: '2026-07-01', approximate: false, confidence: 'H' },
};
const year: ChangeItem = {
  ...cap,
  ...{ key: 'calendarYear', item: '2027' },
  value: { holidays: '01-01/01-03 05-01 10-01/10-07', makeupWorkdays: '01-09' },
};
const details = (item: ChangeItem, isRoot = true) =>
  checkItem(item, isRoot, '/items/0').map(({ pointer, detail }) => `${pointer} ${detail}`);

describe('checkItem', () => {
  it.each([
    ['a cap of a county', cap, false],
    ['a wage', wage, true],
    ['a year', year, true],
    [
      'a pattern for all documents',
      { ...cap, key: 'documentNumberPattern', value: '{office}救〔{year}〕{n}号' },
      false,
    ],
    [
      'a pattern for one kind',
      {
        ...cap,
        key: 'documentNumberPattern',
        item: 'relief-decision',
        value: '{office}救〔{year}〕{n}号',
      },
      false,
    ],
    ['an end', { ...cap, value: null }, false],
  ] as [string, ChangeItem, boolean][])('finds nothing wrong with %s', (_, item, isRoot) => {
    expect(details(item, isRoot)).toEqual([]);
  });

  it.each([
    wage,
    year,
    { ...cap, key: 'ruleVersion', value: { id: 'rules-2021' } },
  ] as ChangeItem[])('what holds for all is set at the top only: $key', (item) => {
    expect(details(item, false)).toEqual([
      expect.stringMatching(/^\/items\/0\/officeId “.+”由最高一级检察院统一设置$/),
    ]);
  });

  it.each([
    [{ ...cap, item: 'x' }, '/items/0/item “先行救助限额”不分项目'],
    [{ ...wage, item: '' }, '/items/0/item “”不是“职工平均工资”的项目'],
    [
      { ...wage, item: '990000:non-private:2025' },
      '/items/0/item “990000:non-private:2025”不是“职工平均工资”的项目',
    ],
    [
      { ...wage, item: '430000:public:2025' },
      '/items/0/item “430000:public:2025”不是“职工平均工资”的项目',
    ],
    [
      { ...wage, item: '430000:toString:2025' },
      '/items/0/item “430000:toString:2025”不是“职工平均工资”的项目',
    ],
    [
      { ...wage, item: '430000:private:25' },
      '/items/0/item “430000:private:25”不是“职工平均工资”的项目',
    ],
    [{ ...year, item: '1999' }, '/items/0/item “1999”不是“工作日历”的项目'],
    [{ ...year, item: '20277' }, '/items/0/item “20277”不是“工作日历”的项目'],
    [
      { ...cap, key: 'documentNumberPattern', item: 'poem', value: '{office}救〔{year}〕{n}号' },
      '/items/0/item “poem”不是“文号格式”的项目',
    ],
    [
      { ...cap, key: 'term', item: 'poem', value: { count: 5, unit: 'days', soonWorkingDays: 1 } },
      '/items/0/item “poem”不是“办理期限”的项目',
    ],
  ] as [ChangeItem, string][])('refuses an item its key does not know: %j', (item, fault) => {
    expect(details(item)).toEqual([fault]);
  });

  it('names the place of a fault in the value', () => {
    const bands = [{ fromFen: 1, uptoFen: 'much', band: 'small' }];

    const [fault] = checkItem({ ...cap, key: 'amountBands', value: bands }, true, '/items/3');

    expect(fault?.pointer).toBe('/items/3/value/0/uptoFen');
  });

  it('a higher band for a lower amount is refused', () => {
    const bands = [
      { fromFen: 1, uptoFen: 100, band: 'medium' },
      { fromFen: 101, uptoFen: null, band: 'small' },
    ];

    expect(details({ ...cap, key: 'amountBands', value: bands })).toEqual([
      '/items/0/value 金额更高的一档级别没有更高：medium在small之下',
    ]);
  });

  it('a wage counts from the day it was published, which is never in its own year', () => {
    expect(details({ ...wage, validFrom: '2026-07-02' })).toEqual([
      '/items/0/value 工资自公布之日起使用，生效日期应当与公布日期相同',
    ]);
    const of = (publishedOn: string) =>
      details({ ...wage, validFrom: publishedOn, value: { ...Object(wage.value), publishedOn } });
    expect(of('2025-12-31')).toEqual(['/items/0/value 2025年的工资不会在当年公布']);
    expect(of('2026-01-01')).toEqual([]);
  });

  it('the days of a year are checked for that year', () => {
    const value = { holidays: '01-01/01-03 05-01 10-01/10-07', makeupWorkdays: '01-08' };

    expect(details({ ...year, value })).toEqual([
      '/items/0/value 2027-01-08不是周末，不能是调休上班日',
    ]);
  });

  it('an end has no last day of its own', () => {
    expect(details({ ...cap, value: null, validTo: '2026-12-31' })).toEqual([
      '/items/0/validTo 终止不需要失效日期',
    ]);
  });

  it.each(Object.entries(terms))('the term %s keeps its direction', (kind, { unit }) => {
    const of = (other: string) =>
      details({
        ...{ ...cap, key: 'term', item: kind },
        value: { count: 5, unit: other, soonWorkingDays: 1 },
      });

    const isBackwards = unit === 'days-before';
    expect(of('days-before').length).toBe(isBackwards ? 0 : 1);
    expect(of('working-days').length).toBe(isBackwards ? 1 : 0);
    expect(of('days').length).toBe(isBackwards ? 1 : 0);
  });
});
