import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rememberReads } from '../../server/db/remember-reads.js';
import { findOffice } from '../../server/offices/find-office.js';
import { Office } from '../../server/offices/office.entity.js';
import { settingInForce } from '../../server/settings/setting-in-force.js';
import { Setting } from '../../server/settings/setting.entity.js';
import { insertOffice, insertSetting } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

it('answers the same question from memory until it is forgotten, and each other question by itself', async () => {
  const { manager } = database.dataSource;
  const { id: first } = await insertOffice(manager);
  const { id: second } = await insertOffice(manager);
  await insertSetting(manager, { officeId: first, key: 'advanceCapFen', value: 1 });
  await insertSetting(manager, { officeId: second, key: 'advanceCapFen', value: 2 });
  const { em, forget } = rememberReads(manager);
  const cap = (officeId: string) => settingInForce(em, officeId, 'advanceCapFen', '2026-03-02');
  const { name } = await findOffice(em, first);
  const before = [await cap(first), await cap(second)];
  await manager.update(Setting, { officeId: first }, { value: 3 });
  await manager.update(Office, { id: first }, { name: '另一个名称' });

  const remembered = await cap(first);
  forget('setting');

  expect(before).toEqual([1, 2]);
  expect(remembered).toBe(1);
  expect([await cap(first), await cap(second)]).toEqual([3, 2]);
  expect((await findOffice(em, first)).name).toBe(name);
});
