import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { Account } from './account.entity.js';
import { isPassword } from './password.js';
import { Session } from './session.entity.js';
import { newToken, sessionMs, tokenHash } from './session-token.js';

/** Wrong passwords in a row before an account is locked, and for how long. */
export const failuresBeforeLock = 5;
export const lockMs = 15 * 60_000;

export interface SignIn {
  username: string;
  password: string;
  requestId: string;
  /** Of the machine: a session and a lock count real minutes, whatever a controlled clock says. */
  now: Date;
}

/**
 * Opens a session. BAD_CREDENTIALS says the same of a wrong name and a wrong password; ACCOUNT_LOCKED after too
 * many failures, also for the right password.
 */
export async function signIn(
  deps: Pick<Deps, 'dataSource' | 'config'>,
  attempt: SignIn,
): Promise<{ token: string }> {
  const { username, password, now } = attempt;
  const account = await deps.dataSource.manager.findOneBy(Account, { username });
  refuseLocked(account, now);
  const isRight = await isPassword(account?.passwordHash ?? null, password);
  if (account === null || account.disabledAt !== null || !isRight) {
    await deps.dataSource.transaction((em) => recordFailure(em, account, attempt));
    throw new RuleError('BAD_CREDENTIALS', '用户名或密码不正确');
  }
  const token = newToken();
  const tokenSha256 = tokenHash(deps.config, token);
  await deps.dataSource.transaction((em) => openSession(em, account, tokenSha256, attempt));
  return { token };
}

function refuseLocked(account: Account | null, now: Date): void {
  if (!account?.lockedUntil || account.lockedUntil <= now) return;
  const minutes = Math.ceil((account.lockedUntil.getTime() - now.getTime()) / 60_000);
  throw new RuleError(
    'ACCOUNT_LOCKED',
    `连续${failuresBeforeLock}次密码错误，账号已锁定，请${minutes}分钟后再试`,
  );
}

/** Counts the failure; the count begins anew when an earlier lock has ended. */
async function recordFailure(
  em: EntityManager,
  account: Account | null,
  { username, now, requestId }: SignIn,
): Promise<void> {
  if (account !== null) {
    const locked = await em.findOneOrFail(Account, {
      where: { id: account.id },
      lock: { mode: 'pessimistic_write' },
    });
    const failedCount = (locked.lockedUntil === null ? locked.failedCount : 0) + 1;
    const lockedUntil = failedCount >= failuresBeforeLock ? new Date(now.getTime() + lockMs) : null;
    await em.update(Account, { id: account.id }, { failedCount, lockedUntil });
  }
  await recordAudit(em, {
    at: now,
    accountId: account?.id ?? null,
    action: 'refuse-sign-in',
    subjectType: 'username',
    subjectId: username.slice(0, 64),
    requestId,
  });
}

async function openSession(
  em: EntityManager,
  account: Account,
  tokenSha256: string,
  { now, requestId }: SignIn,
): Promise<void> {
  // Guesses sent at the same time may have locked the account since it was read.
  const current = await em.findOneOrFail(Account, {
    where: { id: account.id },
    lock: { mode: 'pessimistic_write' },
  });
  refuseLocked(current, now);
  await em.update(Account, { id: account.id }, { failedCount: 0, lockedUntil: null });
  const expiresAt = new Date(now.getTime() + sessionMs);
  const csrfToken = newToken();
  await em.insert(Session, {
    tokenSha256,
    accountId: account.id,
    csrfToken,
    createdAt: now,
    expiresAt,
  });
  await recordAudit(em, {
    at: now,
    accountId: account.id,
    action: 'sign-in',
    subjectType: 'account',
    subjectId: account.id,
    requestId,
  });
}
