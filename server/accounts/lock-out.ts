import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { RuleError } from '../domain/basics/errors.js';
import { Account } from './account.entity.js';

/** Wrong passwords or codes in a row before an account is locked, and for how long. */
export const failuresBeforeLock = 5;
export const lockMs = 15 * 60_000;

/** ACCOUNT_LOCKED while the lock lasts, also for the right password. */
export function refuseLocked(account: Pick<Account, 'lockedUntil'> | null, now: Date): void {
  if (!account?.lockedUntil || account.lockedUntil <= now) return;
  const minutes = Math.ceil((account.lockedUntil.getTime() - now.getTime()) / 60_000);
  throw new RuleError(
    'ACCOUNT_LOCKED',
    `连续${failuresBeforeLock}次密码或验证码错误，账号已锁定，请${minutes}分钟后再试`,
  );
}

/** Locks the row, so that guesses sent at the same time are counted one by one. */
export async function lockAccount(em: EntityManager, accountId: string): Promise<Account> {
  return em.findOneOrFail(Account, {
    where: { id: accountId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Counts a failure; the count begins anew when an earlier lock has ended. */
export async function countFailure(em: EntityManager, accountId: string, now: Date): Promise<void> {
  const locked = await lockAccount(em, accountId);
  const failedCount = (locked.lockedUntil === null ? locked.failedCount : 0) + 1;
  const lockedUntil = failedCount >= failuresBeforeLock ? new Date(now.getTime() + lockMs) : null;
  await em.update(Account, { id: accountId }, { failedCount, lockedUntil });
}

/** Somebody signed in could not prove again that it is them: counted and on record. */
export async function refuseProof(
  em: EntityManager,
  { accountId, requestId, now }: { accountId: string; requestId: string; now: Date },
): Promise<void> {
  await countFailure(em, accountId, now);
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'refuse-proof', requestId },
    ...{ subjectType: 'account', subjectId: accountId },
  });
}
