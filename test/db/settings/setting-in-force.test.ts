import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { settingInForce } from '../../../server/settings/setting-in-force.js';
import { Setting } from '../../../server/settings/setting.entity.js';
import { insertOffice, insertSetting } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';

let database: FreshDatabase;
let em: EntityManager;
beforeAll(async () => {
  database = await freshDatabase();
  em = database.dataSource.manager;
});
afterAll(async () => {
  await database.drop();
});

async function threeLevels() {
  const province = await insertOffice(em, { level: 'province' });
  const city = await insertOffice(em, { level: 'city', parentId: province.id });
  const county = await insertOffice(em, { parentId: city.id });
  return { province: province.id, city: city.id, county: county.id };
}
const cap = (officeId: string, on = '2026-03-02') =>
  settingInForce(em, officeId, 'advanceCapFen', on);

describe('settingInForce', () => {
  it('the nearest office upwards that has a value decides', async () => {
    const { province, city, county } = await threeLevels();
    await insertSetting(em, { officeId: province, key: 'advanceCapFen', value: 300 });
    await insertSetting(em, { officeId: city, key: 'advanceCapFen', value: 200 });

    expect([await cap(province), await cap(city), await cap(county)]).toEqual([300, 200, 200]);
  });

  it('an office next door changes nothing', async () => {
    const { province, city, county } = await threeLevels();
    const neighbour = await insertOffice(em, { parentId: city });
    await insertSetting(em, { officeId: province, key: 'advanceCapFen', value: 300 });
    await insertSetting(em, { officeId: neighbour.id, key: 'advanceCapFen', value: 1 });

    expect(await cap(county)).toBe(300);
  });

  it('the day decides, the first and the last included', async () => {
    const { county } = await threeLevels();
    const key = 'advanceCapFen';
    await insertSetting(em, {
      ...{ officeId: county, key, value: 100 },
      ...{ from: '2025-01-01', to: '2025-12-31' },
    });
    await insertSetting(em, { officeId: county, key, value: 150, from: '2026-01-01' });

    expect(await cap(county, '2025-01-01')).toBe(100);
    expect(await cap(county, '2025-12-31')).toBe(100);
    expect(await cap(county, '2026-01-01')).toBe(150);
    await expect(cap(county, '2024-12-31')).rejects.toMatchObject({ code: 'SETTING_MISSING' });
  });

  it('an own value that is over gives way to the one above', async () => {
    const { province, county } = await threeLevels();
    await insertSetting(em, { officeId: province, key: 'advanceCapFen', value: 300 });
    const own = { officeId: county, key: 'advanceCapFen', value: 100 } as const;
    await insertSetting(em, { ...own, to: '2026-03-01' });

    expect(await cap(county, '2026-03-02')).toBe(300);
  });

  it('false and an empty list are values, not missing ones', async () => {
    const { province, county } = await threeLevels();
    await insertSetting(em, { officeId: province, key: 'plcRequired', value: true });
    await insertSetting(em, { officeId: county, key: 'plcRequired', value: false });
    await insertSetting(em, { officeId: province, key: 'inquiryAgencies', value: ['公安机关'] });
    await insertSetting(em, { officeId: county, key: 'inquiryAgencies', value: [] });

    const on = '2026-03-02';
    expect(await settingInForce(em, county, 'plcRequired', on)).toBe(false);
    expect(await settingInForce(em, county, 'inquiryAgencies', on)).toEqual([]);
  });

  it('a stored value that does not fit its key is refused', async () => {
    const { county } = await threeLevels();
    await em.insert(Setting, {
      officeId: county,
      settingKey: 'advanceCapFen',
      value: 'much' as unknown as object,
      validFrom: '2020-01-01',
      validTo: null,
      source: 'test',
      changeId: null,
    });

    await expect(cap(county)).rejects.toMatchObject({ code: 'SETTING_MISSING' });
  });
});
