import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../server/accounts/account.entity.js';
import { findActor } from '../../../server/accounts/find-session.js';
import { signIn } from '../../../server/accounts/sign-in.js';
import { strangers } from '../../../server/accounts/strangers.js';
import { createDemoWorld } from '../../../server/demo-world/create-demo-world.js';
import { demoOffices } from '../../../server/demo-world/demo-offices.js';
import { demoPeople } from '../../../server/demo-world/demo-people.js';
import { roleIds } from '../../../server/domain/access/roles.js';
import { settingInForce } from '../../../server/settings/setting-in-force.js';
import { settingKeyIds, type SettingKey } from '../../../server/settings/setting-keys.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

const today = '2026-03-02';

/** One item of each key that has only items. */
const items: Partial<Record<SettingKey, string>> = {
  wage: '430000:non-private:2021',
  term: 'decision',
  calendarYear: '2026',
};

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
  await createDemoWorld(deps, 'first password');
});
afterAll(async () => {
  await database.drop();
});

const signInWith = (password: string) =>
  signIn(
    deps,
    {
      ...{ username: 'chief@city-a', password, requestId: 'r1' },
      browser: { address: '127.0.0.1', userAgent: '' },
      now: new Date('2026-03-02T02:00:00Z'),
    },
    strangers(),
  );
async function counts(): Promise<unknown> {
  return database.dataSource.query(
    `SELECT (SELECT COUNT(*) FROM office) AS offices, (SELECT COUNT(*) FROM account) AS accounts,
       (SELECT COUNT(*) FROM role_assignment) AS roles, (SELECT COUNT(*) FROM setting) AS settings,
       (SELECT COUNT(*) FROM ledger_entry) AS entries,
       (SELECT SUM(available_fen) FROM fund_balance) AS available`,
  );
}

describe('createDemoWorld', () => {
  it('gives every office one person a role', async () => {
    const { manager } = database.dataSource;

    for (const { id } of demoOffices) {
      for (const role of roleIds) {
        const account = await manager.findOneByOrFail(Account, { username: `${role}@${id}` });
        const actor = await findActor(manager, account.id, '2026-03-02');
        expect(actor?.roles.map((grant) => [grant.officeId, grant.role])).toEqual([[id, role]]);
      }
    }
  });

  it('names no two people of an office alike', () => {
    for (const { id } of demoOffices) {
      const names = demoPeople.filter(({ officeId }) => officeId === id);
      expect(new Set(names.map(({ displayName }) => displayName)).size).toBe(names.length);
    }
  });

  it.each(demoOffices.map(({ id }) => id))('%s has a value for every setting', async (officeId) => {
    for (const key of settingKeyIds) {
      const item = items[key] ?? '';
      const value = settingInForce(database.dataSource.manager, officeId, key, today, item);
      await expect(value).resolves.not.toBeUndefined();
    }
  });

  it('gives every office 5,000,000 yuan of budget and 500,000 in reserve', async () => {
    const rows: unknown = await database.dataSource.query(
      `SELECT office_id AS office, SUM(available_fen) AS fen FROM fund_balance
       GROUP BY office_id ORDER BY office_id`,
    );

    expect(rows).toEqual(
      demoOffices
        .map(({ id }) => ({ office: id, fen: '550000000' }))
        .sort((a, b) => (a.office < b.office ? -1 : 1)),
    );
  });

  it('once more adds nothing', async () => {
    const before = await counts();

    await createDemoWorld(deps, 'first password');

    expect(await counts()).toEqual(before);
  });

  it('another password replaces the old one', async () => {
    await createDemoWorld(deps, 'second password');

    await expect(signInWith('second password')).resolves.toBeDefined();
    await expect(signInWith('first password')).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
  });
});
