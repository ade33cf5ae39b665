import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../server/accounts/account.entity.js';
import { findActor } from '../../../server/accounts/find-session.js';
import { isPassword } from '../../../server/accounts/password.js';
import { exclusiveRoles } from '../../../server/domain/access/separation-of-duties.js';
import { Office } from '../../../server/offices/office.entity.js';
import { createFirstAdmins } from '../../../server/people/first-admins/create-first-admins.js';
import { readArguments } from '../../../server/people/first-admins/read-arguments.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { standingClock } from '../../support/test-deps.js';

const argv = [
  ...['--office', 'province-a', '--name', '江河省人民检察院', '--short-name', '江检'],
  ...['--province', '430000', '--address', '江滨大道1号', '--phone', '0700-8000000'],
  ...['--system-admin', 'zhang=张三', '--security-admin', 'lisi=李四'],
  ...['--audit-admin', 'wangwu=王五'],
];

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const create = (args: readonly string[]) => {
  const order = readArguments(args);
  if (order === null) throw new Error('the arguments are not understood');
  return createFirstAdmins({ dataSource: database.dataSource, clock: standingClock() }, order);
};

describe('the first administrators', () => {
  it('are three persons', async () => {
    const twice = argv.map((word) => (word === 'lisi=李四' ? 'zhang=张三' : word));

    await expect(create(twice)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(await database.dataSource.manager.count(Account)).toBe(0);
  });

  it('come with the root office, each with one role and a password of their own, once', async () => {
    const em = database.dataSource.manager;

    const made = await create(argv);

    expect(made.map(({ role }) => role)).toEqual([...exclusiveRoles]);
    for (const { username, role, oneTimePassword } of made) {
      const account = await em.findOneByOrFail(Account, { username });
      const actor = await findActor(em, account.id, '2026-03-02');
      expect(await isPassword(account.passwordHash, oneTimePassword)).toBe(true);
      expect(actor?.roles.map((grant) => [grant.officeId, grant.role])).toEqual([
        ['province-a', role],
      ]);
    }
    expect(await em.findOneByOrFail(Office, { id: 'province-a' })).toMatchObject({
      ...{ level: 'province', parentId: null, shortName: '江检' },
    });
    await expect(create(argv)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each([
    [argv.slice(2)],
    [argv.map((word) => (word === '430000' ? '43' : word))],
    [[...argv, '--more', 'x']],
  ])('are not made of %j', (args) => {
    expect(readArguments(args)).toBeNull();
  });
});
