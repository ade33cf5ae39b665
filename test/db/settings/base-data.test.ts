import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { isWorkday } from '../../../server/domain/terms/calendar.js';
import { nationalCalendar } from '../../../server/domain/terms/calendar-data.js';
import { wageInForce } from '../../../server/domain/amount/wages.js';
import { calendarOverview } from '../../../server/settings/calendar-overview.js';
import { createCalendarSource } from '../../../server/settings/calendar-source.js';
import { loadCalendar } from '../../../server/settings/load-calendar.js';
import { findSetting, settingWithRef } from '../../../server/settings/setting-in-force.js';
import { wageRecordsInForce } from '../../../server/settings/wage-records.js';
import { insertOffice, insertSetting } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let em: EntityManager;
beforeAll(async () => {
  database = await freshDatabase();
  em = database.dataSource.manager;
});
afterAll(async () => {
  await database.drop();
});

async function twoLevels() {
  const { id: root } = await insertOffice(em, { level: 'province' });
  const { id: county } = await insertOffice(em, { parentId: root });
  return { root, county };
}

describe('base data', () => {
  it('stands behind every office, and says so', async () => {
    const { county } = await twoLevels();

    const { value, ref } = await settingWithRef(em, county, 'term', '2026-03-02', 'decision');

    expect(value).toMatchObject({ count: 10, unit: 'working-days' });
    expect(ref).toMatchObject({ settingId: null, officeId: null, key: 'term', item: 'decision' });
    expect(ref.source).toContain('中政委〔2014〕3号');
  });

  it('gives way to a row of the office, or of one above, on the days of the row', async () => {
    const { root, county } = await twoLevels();
    const value = { count: 7, unit: 'working-days' as const, soonWorkingDays: 1 };
    await insertSetting(em, {
      ...{ officeId: root, key: 'term', item: 'decision', value },
      ...{ from: '2026-01-01', to: '2026-06-30' },
    });

    const count = async (on: string) =>
      (await settingWithRef(em, county, 'term', on, 'decision')).value.count;
    expect(
      await Promise.all(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(count)),
    ).toEqual([10, 7, 7, 10]);
    const { ref } = await settingWithRef(em, county, 'term', '2026-03-02', 'decision');
    expect(ref).toMatchObject({ officeId: root, validTo: '2026-06-30', value });
    expect(ref.settingId).toMatch(/^\d+$/);
  });

  it('knows the version of the rules of each day, and none before the first', async () => {
    const { county } = await twoLevels();
    const version = async (on: string) =>
      (await findSetting(em, county, 'ruleVersion', on))?.value.id ?? null;

    expect(await version('2016-08-29')).toBeNull();
    expect(await version('2016-08-30')).toBe('trial-2016');
    expect(await version('2021-12-30')).toBe('trial-2016');
    expect(await version('2021-12-31')).toBe('rules-2021');
  });

  it('an item nobody knows is missing', async () => {
    const { county } = await twoLevels();

    const asked = settingWithRef(em, county, 'term', '2026-03-02', 'poem');

    await expect(asked).rejects.toMatchObject({ code: 'SETTING_MISSING' });
  });
});

describe('wages', () => {
  const aWage = { annualYuan: 99_600, approximate: false, confidence: 'H' as const };

  it('one that is entered counts from the day it was published', async () => {
    const { root, county } = await twoLevels();
    await insertSetting(em, {
      ...{ officeId: root, key: 'wage', item: '430000:non-private:2025', from: '2026-05-20' },
      value: { ...aWage, publishedOn: '2026-05-20' },
    });
    const year = async (on: string) => {
      const wage = wageInForce(
        '430000',
        on,
        'non-private',
        await wageRecordsInForce(em, county, on),
      );
      return wage === 'none' ? wage : [wage.year, wage.monthlyWageFen];
    };

    expect(await year('2026-05-19')).not.toEqual([2025, 830_000]);
    expect(await year('2026-05-20')).toEqual([2025, 830_000]);
  });

  it('one that is entered goes before the base figure of the same year, and tells its row', async () => {
    const { root, county } = await twoLevels();
    const on = '2026-03-02';
    const base = (await wageRecordsInForce(em, county, on)).find(
      ({ item }) => item === '320000:non-private:2024',
    );
    await insertSetting(em, {
      ...{ officeId: root, key: 'wage', item: '320000:non-private:2024', from: '2025-09-01' },
      value: { ...aWage, publishedOn: '2025-09-01' },
    });

    const records = await wageRecordsInForce(em, county, on);

    const now = records.filter(({ item }) => item === '320000:non-private:2024');
    expect(base).toMatchObject({ settingId: null, officeId: null, annualYuan: 129_220 });
    expect(now).toMatchObject([{ province: '江苏', annualYuan: 99_600, officeId: root }]);
    expect(now[0]?.settingId).toMatch(/^\d+$/);
  });

  it('base figures count from 1 July after their year', async () => {
    const { county } = await twoLevels();
    const has = async (on: string) =>
      (await wageRecordsInForce(em, county, on)).some(
        ({ item }) => item === '320000:non-private:2024',
      );

    expect([await has('2025-06-30'), await has('2025-07-01')]).toEqual([false, true]);
  });
});

describe('the calendar', () => {
  const days = { holidays: '01-01/01-03 05-01/05-05 10-01/10-07', makeupWorkdays: '01-09' };

  it('is the one of base data until a year is entered, and knows it at the next refresh', async () => {
    const { root } = await twoLevels();
    const clock = { today: () => '2026-11-23' };
    const source = createCalendarSource({ dataSource: database.dataSource, clock });
    await source.refresh();
    const before = source.current();
    expect(before.version).toBe(nationalCalendar.version);
    expect(isWorkday('2027-01-04', before)).toBe('pending');
    await source.refresh();
    expect(source.current()).toBe(before);

    await insertSetting(em, {
      ...{ officeId: root, key: 'calendarYear', item: '2027', value: days, from: '2026-11-23' },
    });
    await source.refresh();

    const after = source.current();
    expect(after.version).not.toBe(before.version);
    expect(['2027-01-03', '2027-01-04', '2027-01-09'].map((on) => isWorkday(on, after))).toEqual([
      ...[false, true, true],
    ]);
    expect(isWorkday('2026-03-02', after)).toBe(true);
  });

  it('takes a later notice of the same year from its day on, and only from the topmost office', async () => {
    const { root, county } = await twoLevels();
    const entered = { key: 'calendarYear' as const, item: '2028' };
    const later = { ...days, holidays: `${days.holidays} 12-25` };
    await insertSetting(em, {
      officeId: root,
      ...entered,
      value: days,
      from: '2027-11-01',
      to: '2027-12-31',
    });
    await insertSetting(em, { officeId: root, ...entered, value: later, from: '2028-01-01' });
    await insertSetting(em, { officeId: county, ...entered, value: later, from: '2027-11-01' });

    const isChristmasWorked = async (on: string) =>
      isWorkday('2028-12-25', await loadCalendar(em, on));
    expect(await isChristmasWorked('2027-10-31')).toBe('pending');
    expect(await isChristmasWorked('2027-11-01')).toBe(true);
    expect(await isChristmasWorked('2027-12-31')).toBe(true);
    expect(await isChristmasWorked('2028-01-01')).toBe(false);
  });

  it('leaves out a stored year that cannot be read, and says why', async () => {
    const { root } = await twoLevels();
    const value = { holidays: '元旦', makeupWorkdays: '' };
    await insertSetting(em, {
      ...{ officeId: root, key: 'calendarYear', item: '2029', value, from: '2026-01-01' },
    });
    const deps = testDeps(database.dataSource);

    expect(isWorkday('2029-01-02', await loadCalendar(em, deps.clock.today()))).toBe('pending');
    const { years } = await calendarOverview(deps);
    expect(years.find(({ year }) => year === 2029)).toMatchObject({
      ...{ isBase: false, holidayCount: 0 },
      fault: '“元旦”不是日期，应为10-01或10-01/10-07的形式',
    });
  });

  it('says which years it holds and that the next one is missing', async () => {
    const deps = testDeps(database.dataSource);

    const overview = await calendarOverview(deps);

    expect(overview.years[0]).toMatchObject({ year: 2004, isBase: true, fault: null });
    expect(overview.years.find(({ year }) => year === 2026)).toMatchObject({
      ...{ holidayCount: 33, makeupCount: 6 },
    });
    expect(overview.nextYear).toBe(2027);
    expect(overview.isNextYearMissing).toBe(true);
  });
});
