import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { Account } from '../../../server/accounts/account.entity.js';
import { findSession } from '../../../server/accounts/find-session.js';
import { accountSafety } from '../../../server/accounts/own-account.js';
import {
  removeSecondFactor,
  renewRecoveryCodes,
} from '../../../server/accounts/second-factor/change-second-factor.js';
import {
  confirmSecondFactor,
  startSecondFactor,
} from '../../../server/accounts/second-factor/enrol-second-factor.js';
import { RecoveryCode } from '../../../server/accounts/second-factor/recovery-code.entity.js';
import { SecondFactor } from '../../../server/accounts/second-factor/second-factor.entity.js';
import { signIn } from '../../../server/accounts/sign-in.js';
import { strangers } from '../../../server/accounts/strangers.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testConfig, testDeps, type TestDeps } from '../../support/test-deps.js';

const now = new Date('2026-03-02T02:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const stepMs = 30_000;
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
const codeOf = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
/** Somebody who set up a second factor at `now`, with the code of that moment. */
async function enrolled() {
  const person = await somebody();
  const { accountId } = person;
  const { secret } = await startSecondFactor(deps, {
    accountId,
    password: testPassword,
    requestId,
    now,
  });
  const proof = { accountId, code: codeOf(secret, now), requestId, now };
  const { recoveryCodes } = await confirmSecondFactor(deps, proof);
  return { ...person, secret, recoveryCodes };
}
const open = (username: string, code: string | undefined, at: Date) =>
  signIn(deps, { username, password: testPassword, code, browser, requestId, now: at }, nobodies);

describe('setting up a second factor', () => {
  it('shows a secret, as a picture too, to whoever knows the password', async () => {
    const { accountId, username } = await somebody();

    const shown = await startSecondFactor(deps, {
      accountId,
      password: testPassword,
      requestId,
      now,
    });

    expect(shown.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(shown.address).toContain(`secret=${shown.secret}`);
    expect(decodeURIComponent(shown.address)).toContain(username);
    expect(shown.qrCode).toMatch(/^<svg /);
    await expect(
      startSecondFactor(deps, { accountId, password: 'wrong', requestId, now }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/password', detail: '当前密码不正确' }] });
  });

  it('asks nothing at sign-in before a first code proved it', async () => {
    const { accountId, username } = await somebody();
    await startSecondFactor(deps, { accountId, password: testPassword, requestId, now });

    await expect(open(username, undefined, now)).resolves.toBeDefined();
  });

  it('refuses a wrong first code, and takes the right one', async () => {
    const { accountId } = await somebody();
    const { secret } = await startSecondFactor(deps, {
      accountId,
      password: testPassword,
      requestId,
      now,
    });
    const confirm = (code: string) =>
      confirmSecondFactor(deps, { accountId, code, requestId, now });

    await expect(confirm(codeOf(secret, later(10 * stepMs)))).rejects.toMatchObject({
      faults: [{ pointer: '/code' }],
    });
    const { recoveryCodes } = await confirm(codeOf(secret, now));

    expect(new Set(recoveryCodes).size).toBe(10);
  });

  it('keeps neither the secret nor the recovery codes readable', async () => {
    const { accountId, secret, recoveryCodes } = await enrolled();
    const em = deps.dataSource.manager;

    const factor = await em.findOneByOrFail(SecondFactor, { accountId });
    const codes = await em.findBy(RecoveryCode, { accountId });

    expect(JSON.stringify(factor)).not.toContain(secret);
    expect(deps.vault.open(factor.secretSealed)).toBe(secret);
    expect(JSON.stringify(codes)).not.toContain(recoveryCodes[0]);
  });

  it('is not begun anew over one that works, nor confirmed without a beginning', async () => {
    const { accountId } = await enrolled();
    const other = await somebody();

    await expect(
      startSecondFactor(deps, { accountId, password: testPassword, requestId, now }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(
      confirmSecondFactor(deps, { accountId: other.accountId, code: '123456', requestId, now }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('signing in with a second factor', () => {
  it('asks for the code once the password is right, and only then', async () => {
    const { username } = await enrolled();

    await expect(open(username, undefined, now)).rejects.toMatchObject({ code: 'SECOND_FACTOR' });
    await expect(
      signIn(deps, { username, password: 'wrong', browser, requestId, now }, nobodies),
    ).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' });
  });

  it('opens with the code of the telephone', async () => {
    const { username, secret } = await enrolled();
    const at = later(stepMs);

    const { token } = await open(username, codeOf(secret, at), at);

    expect((await findSession(deps, token, at))?.method).toBe('second-factor');
  });

  it('takes a code of a clock half a minute off, not of a minute', async () => {
    const { username, secret } = await enrolled();
    const at = later(10 * stepMs);

    await expect(open(username, codeOf(secret, later(8 * stepMs)), at)).rejects.toMatchObject({
      code: 'BAD_CODE',
    });
    await expect(open(username, codeOf(secret, later(9 * stepMs)), at)).resolves.toBeDefined();
    await expect(open(username, codeOf(secret, later(11 * stepMs)), at)).resolves.toBeDefined();
  });

  it('refuses a code that was used, the one that proved the telephone too', async () => {
    const { username, secret } = await enrolled();
    const at = later(stepMs);
    await open(username, codeOf(secret, at), at);

    await expect(open(username, codeOf(secret, at), at)).rejects.toMatchObject({
      code: 'BAD_CODE',
    });
    await expect(open(username, codeOf(secret, now), at)).rejects.toMatchObject({
      code: 'BAD_CODE',
    });
  });

  it('takes one of two that come with the same code at the same time', async () => {
    const { username, secret } = await enrolled();
    const at = later(stepMs);
    const code = codeOf(secret, at);

    const outcomes = await Promise.allSettled([open(username, code, at), open(username, code, at)]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes each recovery code once, as people write it', async () => {
    const { username, accountId, recoveryCodes } = await enrolled();
    const [first = ''] = recoveryCodes;
    const written = ` ${first.toUpperCase().replace('-', ' ')}`;

    await expect(open(username, written, now)).resolves.toBeDefined();
    await expect(open(username, first, now)).rejects.toMatchObject({ code: 'BAD_CODE' });

    const safety = await accountSafety(deps, accountId);
    expect(safety?.secondFactor?.recoveryCodesLeft).toBe(9);
    const entries = await deps.dataSource.manager.findBy(AuditEntry, { accountId });
    expect(entries.map(({ action }) => action)).toContain('use-recovery-code');
  });

  it('does not take the recovery code of another person', async () => {
    const [mine, other] = [await enrolled(), await enrolled()];

    await expect(open(mine.username, other.recoveryCodes[0], now)).rejects.toMatchObject({
      code: 'BAD_CODE',
    });
  });

  it('locks after five wrong codes, also for the right one; being asked is no failure', async () => {
    const { username, secret } = await enrolled();
    const at = later(stepMs);
    for (let i = 0; i < 5; i += 1) {
      await expect(open(username, undefined, at)).rejects.toMatchObject({ code: 'SECOND_FACTOR' });
      await expect(open(username, 'wrong-code', at)).rejects.toMatchObject({ code: 'BAD_CODE' });
    }

    await expect(open(username, codeOf(secret, at), at)).rejects.toMatchObject({
      code: 'ACCOUNT_LOCKED',
    });
  });
});

describe('a second factor that is there', () => {
  it('gives ten new recovery codes for a code, and the old ones are void', async () => {
    const { accountId, username, recoveryCodes } = await enrolled();
    const [proof = '', old = ''] = recoveryCodes;

    const renewed = await renewRecoveryCodes(deps, { accountId, code: proof, requestId, now });

    expect(renewed.recoveryCodes).toHaveLength(10);
    await expect(open(username, old, now)).rejects.toMatchObject({ code: 'BAD_CODE' });
    await expect(open(username, renewed.recoveryCodes[0], now)).resolves.toBeDefined();
  });

  it('is given up by a code only; wrong ones lock', async () => {
    const { accountId, username, recoveryCodes } = await enrolled();
    const remove = (code: string) => removeSecondFactor(deps, { accountId, code, requestId, now });
    await expect(remove('wrong')).rejects.toMatchObject({ faults: [{ pointer: '/code' }] });
    const account = await deps.dataSource.manager.findOneByOrFail(Account, { id: accountId });
    expect(account.failedCount).toBe(1);

    await remove(recoveryCodes[0] ?? '');

    await expect(open(username, undefined, now)).resolves.toBeDefined();
    await expect(remove('123456')).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is owed by whose role needs one, until it is set up', async () => {
    const { accountId, username } = await somebody();
    const { signIn: usual } = testConfig();
    const config = testConfig({ signIn: { ...usual, secondFactorRoles: ['handler'] } });
    const { token } = await open(username, undefined, now);
    const dutyNow = async () => (await findSession({ ...deps, config }, token, now))?.duty;
    expect(await dutyNow()).toBe('enrol-second-factor');

    const { secret } = await startSecondFactor(deps, {
      accountId,
      password: testPassword,
      requestId,
      now,
    });
    expect(await dutyNow()).toBe('enrol-second-factor');
    const code = codeOf(secret, now);
    await confirmSecondFactor(deps, { accountId, code, requestId, now });

    expect(await dutyNow()).toBeNull();
  });
});
