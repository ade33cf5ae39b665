import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findSession } from '../../../server/accounts/find-session.js';
import { Session } from '../../../server/accounts/session.entity.js';
import { endOtherSessions, endSession } from '../../../server/accounts/sessions/end-sessions.js';
import { listSessions } from '../../../server/accounts/sessions/list-sessions.js';
import { touchSession } from '../../../server/accounts/sessions/touch-session.js';
import { signIn } from '../../../server/accounts/sign-in.js';
import { strangers } from '../../../server/accounts/strangers.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

const now = new Date('2026-03-02T02:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const requestId = 'r1';
const nobodies = strangers();
const desk = {
  address: '10.1.2.3',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
};
const tablet = {
  address: '10.9.9.9',
  userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0.0.0 Safari/537.36',
};

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
const open = async (username: string, browser = desk, at = now) => {
  const attempt = { username, password: testPassword, browser, requestId, now: at };
  const { token } = await signIn(deps, attempt, nobodies);
  return token;
};
const sessionOf = async (token: string, at = now) => {
  const session = await findSession(deps, token, at);
  if (session === null) throw new Error('the session ended');
  return session;
};
const touched = { idleSeconds: undefined, isEventStream: false };

describe('the end of a session', () => {
  const { idleMs, sessionMs } = { idleMs: 3_600_000, sessionMs: 12 * 3_600_000 };

  it('comes when the person does nothing for the idle time', async () => {
    const token = await open((await somebody()).username);

    expect(await findSession(deps, token, later(idleMs - 1))).not.toBeNull();
    expect(await findSession(deps, token, later(idleMs))).toBeNull();
  });

  it('is put off by doing something, but not for ever', async () => {
    const token = await open((await somebody()).username);
    const { id } = await sessionOf(token);

    await deps.dataSource.manager.update(Session, { id }, { lastSeenAt: later(sessionMs) });

    expect(await findSession(deps, token, later(sessionMs - 1))).not.toBeNull();
    expect(await findSession(deps, token, later(sessionMs))).toBeNull();
  });
});

describe('touchSession', () => {
  const seen = async (ms: number, sign: Partial<Parameters<typeof touchSession>[2]> = {}) => {
    const token = await open((await somebody()).username);
    await touchSession(deps, await sessionOf(token), { ...touched, ...sign, now: later(ms) });
    const { lastSeenAt } = await sessionOf(token);
    return lastSeenAt.getTime() - now.getTime();
  };

  it('writes once a minute, not with every request', async () => {
    expect(await seen(59_999)).toBe(0);
    expect(await seen(60_000)).toBe(60_000);
  });

  it('counts from the last key or pointer of the person, so that a page left open ends', async () => {
    expect(await seen(600_000, { idleSeconds: '300' })).toBe(300_000);
    expect(await seen(600_000, { idleSeconds: '900' })).toBe(0);
    expect(await seen(600_000, { idleSeconds: 'none' })).toBe(600_000);
  });

  it('takes an open line for events for no doing', async () => {
    expect(await seen(600_000, { isEventStream: true })).toBe(0);
  });
});

describe('listSessions', () => {
  it('names every place a person is signed in at, the last used first, and nothing that opens it', async () => {
    const person = await somebody();
    const token = await open(person.username);
    await open(person.username, tablet, later(60_000));

    const sessions = await listSessions(deps, { accountId: person.accountId, now: later(60_000) });

    expect(sessions.map(({ address, device, method }) => ({ address, device, method }))).toEqual([
      { address: '10.9.9.9', device: 'Android 上的 Chrome', method: 'password' },
      { address: '10.1.2.3', device: 'Windows 上的 Edge', method: 'password' },
    ]);
    expect(JSON.stringify(sessions)).not.toContain((await sessionOf(token)).csrfToken);
  });

  it('leaves out what ended by itself', async () => {
    const person = await somebody();
    await open(person.username);

    const { accountId } = person;
    expect(await listSessions(deps, { accountId, now: later(3_599_999) })).toHaveLength(1);
    expect(await listSessions(deps, { accountId, now: later(3_600_000) })).toEqual([]);
  });
});

describe('ending sessions', () => {
  it('ends the one named, at once', async () => {
    const { username, accountId } = await somebody();
    const [kept, lost] = [await open(username), await open(username, tablet)];
    const { id: sessionId } = await sessionOf(lost);

    await endSession(deps, { accountId, sessionId, requestId, now });

    expect(await findSession(deps, lost, now)).toBeNull();
    expect(await findSession(deps, kept, now)).not.toBeNull();
  });

  it('does not end the session of another person', async () => {
    const [mine, other] = [await somebody(), await somebody()];
    const token = await open(other.username);
    const { id: sessionId } = await sessionOf(token);

    const ending = endSession(deps, { accountId: mine.accountId, sessionId, requestId, now });

    await expect(ending).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await findSession(deps, token, now)).not.toBeNull();
  });

  it('ends all but the one at work', async () => {
    const { username, accountId } = await somebody();
    const tokens = [await open(username), await open(username, tablet), await open(username)];
    const { id: sessionId } = await sessionOf(tokens[0] ?? '');

    const answer = await endOtherSessions(deps, { accountId, sessionId, requestId, now });

    expect(answer).toEqual({ ended: 2 });
    const left = await Promise.all(tokens.map((token) => findSession(deps, token, now)));
    expect(left.map((session) => session !== null)).toEqual([true, false, false]);
  });
});

describe('a sign-in elsewhere', () => {
  const noticesTo = (accountId: string) => deps.dataSource.manager.findBy(Notice, { accountId });

  it('is told with address and device', async () => {
    const { username, accountId } = await somebody();
    await open(username);

    await open(username, tablet);

    const [notice] = await noticesTo(accountId);
    expect(notice?.text).toContain('10.9.9.9');
    expect(notice?.text).toContain('Android 上的 Chrome');
  });

  it('is not told from the same browser, nor when nobody is at work', async () => {
    const { username, accountId } = await somebody();
    await open(username);
    await open(username);
    await open(username, tablet, later(3_600_000));

    expect(await noticesTo(accountId)).toEqual([]);
  });
});
