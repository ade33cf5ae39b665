import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../server/accounts/account.entity.js';
import { findSession } from '../../../server/accounts/find-session.js';
import { failuresBeforeLock, lockMs } from '../../../server/accounts/lock-out.js';
import { Session } from '../../../server/accounts/session.entity.js';
import { signIn } from '../../../server/accounts/sign-in.js';
import { strangers } from '../../../server/accounts/strangers.js';
import { signOut } from '../../../server/accounts/sign-out.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

const now = new Date('2026-03-02T02:00:00Z');
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
const attempt = (username: string, password = testPassword, at = now) =>
  signIn(deps, { username, password, browser, requestId, now: at }, nobodies);
async function fail(username: string, times: number, at = now) {
  for (let i = 0; i < times; i += 1) {
    await expect(attempt(username, 'wrong', at)).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
  }
}

describe('signIn', () => {
  it('opens a session that knows the person and the roles', async () => {
    const person = await somebody();

    const { token } = await attempt(person.username);

    const session = await findSession(deps, token, now);
    expect(session?.actor).toEqual(person);
  });

  it('keeps of the token only what cannot be sent', async () => {
    const person = await somebody();

    const { token } = await attempt(person.username);

    const rows = await deps.dataSource.manager.findBy(Session, { accountId: person.accountId });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.csrfToken).not.toBe(token);
  });

  it('says the same of a wrong name and a wrong password', async () => {
    const person = await somebody();
    const wrongPassword = await attempt(person.username, 'wrong').catch((error: unknown) => error);

    const wrongName = await attempt('nobody').catch((error: unknown) => error);

    expect(wrongName).toEqual(wrongPassword);
  });

  it('refuses a person who left', async () => {
    const person = await somebody();
    const { token } = await attempt(person.username);
    await deps.dataSource.manager.update(Account, { id: person.accountId }, { disabledAt: now });

    await expect(attempt(person.username)).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
    expect(await findSession(deps, token, now)).toBeNull();
  });

  it('stores passwords as Argon2id', async () => {
    const person = await somebody();

    const account = await deps.dataSource.manager.findOneByOrFail(Account, {
      id: person.accountId,
    });

    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('writes down every attempt', async () => {
    const person = await somebody();
    await fail(person.username, 1);
    await attempt(person.username);

    const entries = await deps.dataSource.manager.find(AuditEntry, {
      where: { accountId: person.accountId },
      order: { id: 'ASC' },
    });

    expect(entries.map(({ action }) => action)).toEqual(['refuse-sign-in', 'sign-in']);
  });
});

describe('lock-out', () => {
  it('locks after the fifth failure, also for the right password, for a quarter of an hour', async () => {
    const { username } = await somebody();
    await fail(username, failuresBeforeLock);

    await expect(attempt(username)).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' });
    await expect(attempt(username, testPassword, later(lockMs - 1))).rejects.toMatchObject({
      code: 'ACCOUNT_LOCKED',
    });
    await expect(attempt(username, testPassword, later(lockMs))).resolves.toBeDefined();
  });

  it('does not lock after the fourth, and a right password begins the count anew', async () => {
    const { username } = await somebody();
    await fail(username, failuresBeforeLock - 1);
    await attempt(username);

    await fail(username, failuresBeforeLock - 1);

    await expect(attempt(username)).resolves.toBeDefined();
  });

  it('counts from one again after a lock has ended', async () => {
    const { username } = await somebody();
    await fail(username, failuresBeforeLock);

    await fail(username, failuresBeforeLock - 1, later(lockMs));

    await expect(attempt(username, testPassword, later(lockMs))).resolves.toBeDefined();
  });

  it('answers for a name nobody has as for one somebody has', async () => {
    const { username } = await somebody();
    const answersFor = async (name: string) => {
      const answers: unknown[] = [];
      const instants = [...Array.from({ length: 6 }, () => now), later(lockMs - 1), later(lockMs)];
      for (const at of instants) {
        answers.push(await attempt(name, 'wrong', at).catch((error: unknown) => error));
      }
      return answers;
    };

    const [known, unknown] = [await answersFor(username), await answersFor('nobody-at-all')];

    expect(unknown).toEqual(known);
    expect(known.map((error) => (error as { code: string }).code)).toEqual([
      ...Array.from({ length: 5 }, () => 'BAD_CREDENTIALS'),
      ...['ACCOUNT_LOCKED', 'ACCOUNT_LOCKED', 'BAD_CREDENTIALS'],
    ]);
  });

  it('counts failures that come at the same time one by one', async () => {
    const { username } = await somebody();

    await Promise.allSettled(
      Array.from({ length: failuresBeforeLock }, () => attempt(username, 'wrong')),
    );

    await expect(attempt(username)).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' });
  });
});

describe('sessions', () => {
  it('end by signing out, and only the one signed out of', async () => {
    const { username, accountId } = await somebody();
    const [first, second] = [await attempt(username), await attempt(username)];

    await signOut(deps, { token: first.token, accountId, requestId, now });

    expect(await findSession(deps, first.token, now)).toBeNull();
    expect(await findSession(deps, second.token, now)).not.toBeNull();
  });

  it('are worth nothing under another session secret', async () => {
    const { username } = await somebody();
    const { token } = await attempt(username);
    const config = { ...deps.config, sessionSecret: 'another secret of sessions' };

    expect(await findSession({ ...deps, config }, token, now)).toBeNull();
  });
});
