import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../server/accounts/account.entity.js';
import { findSession } from '../../../server/accounts/find-session.js';
import { changePassword } from '../../../server/accounts/passwords/change-password.js';
import { resetPassword } from '../../../server/accounts/passwords/reset-password.js';
import { signIn } from '../../../server/accounts/sign-in.js';
import { strangers } from '../../../server/accounts/strangers.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { InputError } from '../../../server/domain/basics/errors.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testConfig, testDeps, type TestDeps } from '../../support/test-deps.js';

const now = new Date('2026-03-02T02:00:00Z');
const dayMs = 86_400_000;
const later = (ms: number): Date => new Date(now.getTime() + ms);
const requestId = 'r1';
const nobodies = strangers();
const browser = { address: '10.1.2.3', userAgent: 'a browser' };

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
});
afterAll(async () => {
  await database.drop();
});

async function somebody() {
  const { manager } = deps.dataSource;
  const office = await insertOffice(manager);
  return insertAccount(manager, { officeId: office.id, roles: ['handler'] });
}
const open = (username: string, password: string, at = now) =>
  signIn(deps, { username, password, browser, requestId, now: at }, nobodies);
const change = (accountId: string, current: string, next: string, sessionId = 'none') =>
  changePassword(deps, { accountId, sessionId, current, next, requestId, now });
const faultsOf = async (changing: Promise<void>) =>
  changing.then(
    () => [],
    (error: unknown) => (error as InputError).faults,
  );

describe('changePassword', () => {
  it('takes the place of the old one, and every other session ends', async () => {
    const { username, accountId } = await somebody();
    const { token: mine } = await open(username, testPassword);
    const { token: other } = await open(username, testPassword);
    const session = await findSession(deps, mine, now);

    await change(accountId, testPassword, 'a Quiet-river 17', session?.id);

    await expect(open(username, testPassword)).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
    await expect(open(username, 'a Quiet-river 17')).resolves.toBeDefined();
    expect(await findSession(deps, mine, now)).not.toBeNull();
    expect(await findSession(deps, other, now)).toBeNull();
  });

  it('tells everything that is wrong with the new one at once', async () => {
    const { accountId, username } = await somebody();

    const faults = await faultsOf(change(accountId, testPassword, username.slice(0, 11)));

    expect(faults).toEqual([{ pointer: '/next', detail: '至少12个字符' }]);
    expect(await faultsOf(change(accountId, testPassword, '1111'))).toHaveLength(3);
  });

  it('asks for the present one, and who guesses it is locked out as at sign-in', async () => {
    const { accountId } = await somebody();
    for (let i = 0; i < 5; i += 1) {
      expect(await faultsOf(change(accountId, 'wrong', 'a Quiet-river 17'))).toEqual([
        { pointer: '/current', detail: '当前密码不正确' },
      ]);
    }

    await expect(change(accountId, testPassword, 'a Quiet-river 17')).rejects.toMatchObject({
      code: 'ACCOUNT_LOCKED',
    });
  });

  it('refuses the last five, the present one among them, and takes the sixth again', async () => {
    const { accountId } = await somebody();
    const used = [testPassword, ...[1, 2, 3, 4, 5].map((n) => `Winding-lane ${n}${n}`)];
    for (let i = 1; i < used.length; i += 1) {
      await change(accountId, used[i - 1] ?? '', used[i] ?? '');
    }

    const refused = [{ pointer: '/next', detail: '不能与最近5次使用过的密码相同' }];
    const present = used[5] ?? '';
    expect(await faultsOf(change(accountId, present, present))).toEqual(refused);
    expect(await faultsOf(change(accountId, present, used[1] ?? ''))).toEqual(refused);
    expect(await faultsOf(change(accountId, present, used[0] ?? ''))).toEqual([]);
  });

  it('is on record without a password', async () => {
    const { accountId } = await somebody();
    await change(accountId, testPassword, 'a Quiet-river 17');

    const entries = await deps.dataSource.manager.findBy(AuditEntry, { accountId });

    expect(entries.map(({ action }) => action)).toEqual(['change-password']);
    expect(JSON.stringify(entries)).not.toContain('river');
  });

  it('is told to the person, who may not have done it', async () => {
    const { accountId } = await somebody();
    await change(accountId, testPassword, 'a Quiet-river 17');

    const [notice] = await deps.dataSource.manager.findBy(Notice, { accountId });

    expect(notice?.text).toContain('密码已修改');
  });
});

describe('resetPassword', () => {
  const reset = (accountId: string) => resetPassword(deps, { accountId, by: 'admin', now });

  it('gives a password that opens only the way to an own one', async () => {
    const { accountId, username } = await somebody();

    const { oneTimePassword } = await reset(accountId);

    const { token } = await open(username, oneTimePassword);
    const session = await findSession(deps, token, now);
    expect(session?.duty).toBe('change-password');
    await change(accountId, oneTimePassword, 'a Quiet-river 17', session?.id);
    expect((await findSession(deps, token, now))?.duty).toBeNull();
  });

  it('ends the sessions, the lock and the old password', async () => {
    const { accountId, username } = await somebody();
    const { token } = await open(username, testPassword);
    const em = deps.dataSource.manager;
    await em.update(Account, { id: accountId }, { failedCount: 5, lockedUntil: later(1_000) });

    const { oneTimePassword } = await reset(accountId);

    expect(await findSession(deps, token, now)).toBeNull();
    await expect(open(username, testPassword)).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
    await expect(open(username, oneTimePassword)).resolves.toBeDefined();
  });

  it('is good for seven days', async () => {
    const { accountId, username } = await somebody();

    const { oneTimePassword, validUntil } = await reset(accountId);

    expect(validUntil).toEqual(later(7 * dayMs));
    await expect(open(username, oneTimePassword, later(7 * dayMs - 1))).resolves.toBeDefined();
    await expect(open(username, oneTimePassword, later(7 * dayMs))).rejects.toMatchObject({
      code: 'PASSWORD_EXPIRED',
    });
  });

  it('is never the same twice, and says nobody is there when nobody is', async () => {
    const { accountId } = await somebody();

    const [first, second] = [await reset(accountId), await reset(accountId)];

    expect(first.oneTimePassword).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
    expect(first.oneTimePassword).not.toBe(second.oneTimePassword);
    await expect(reset('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an old password', () => {
  it('must be changed from the day on that the installation says', async () => {
    const { username, accountId } = await somebody();
    const em = deps.dataSource.manager;
    await em.update(Account, { id: accountId }, { passwordSetAt: later(-90 * dayMs) });
    const config = testConfig();
    const aged = (passwordMaxAgeDays: number) => ({
      ...deps,
      config: { ...config, signIn: { ...config.signIn, passwordMaxAgeDays } },
    });
    const { token } = await open(username, testPassword);

    expect((await findSession(aged(91), token, now))?.duty).toBeNull();
    expect((await findSession(aged(90), token, now))?.duty).toBe('change-password');
  });
});
