import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../server/accounts/account.entity.js';
import { RoleAssignment } from '../../../server/accounts/role-assignment.entity.js';
import { Leave } from '../../../server/people/leave.entity.js';
import { roleHolders } from '../../../server/offices/role-holders.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';

let database: FreshDatabase;
let officeId: string;

beforeAll(async () => {
  database = await freshDatabase();
  ({ id: officeId } = await insertOffice(database.dataSource.manager));
});
afterAll(() => database.drop());

const today = '2026-11-23';

describe('who holds which role in an office', () => {
  it('names everybody who holds it that day, and leaves out who is disabled or whose time is over', async () => {
    const em = database.dataSource.manager;
    const [now, left, disabled] = await Promise.all([
      insertAccount(em, { officeId, roles: ['chief'] }),
      insertAccount(em, { officeId, roles: ['chief'] }),
      insertAccount(em, { officeId, roles: ['clerk'] }),
    ]);
    await em.update(RoleAssignment, { accountId: left.accountId }, { validTo: '2026-11-22' });
    await em.update(Account, { id: disabled.accountId }, { disabledAt: new Date() });

    const found = await roleHolders(em, officeId, today);

    expect(found).toEqual([{ role: 'chief', names: [now.displayName], absent: [] }]);
  });

  it('counts the last day itself', async () => {
    const em = database.dataSource.manager;
    const last = await insertAccount(em, { officeId, roles: ['finance-clerk'] });
    await em.update(RoleAssignment, { accountId: last.accountId }, { validTo: today });

    const found = await roleHolders(em, officeId, today);

    expect(found).toContainEqual({
      ...{ role: 'finance-clerk', names: [last.displayName], absent: [] },
    });
  });

  it('says who of them is on leave, from the first day to the last', async () => {
    const em = database.dataSource.manager;
    const away = await insertAccount(em, { officeId, roles: ['deputy-chief'] });
    const { accountId } = away;
    await em.insert(Leave, {
      ...{ id: randomUUID(), accountId, kind: 'annual', note: '', createdBy: accountId },
      ...{ validFrom: '2026-11-23', validTo: '2026-11-24', createdAt: new Date() },
    });
    const absentOn = async (day: string) =>
      (await roleHolders(em, officeId, day)).find(({ role }) => role === 'deputy-chief')?.absent;

    expect(await absentOn('2026-11-23')).toEqual([away.displayName]);
    expect(await absentOn('2026-11-24')).toEqual([away.displayName]);
    expect([await absentOn('2026-11-22'), await absentOn('2026-11-25')]).toEqual([[], []]);
  });
});
