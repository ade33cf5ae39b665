import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { Account } from '../account.entity.js';
import { Session } from '../session.entity.js';
import { rememberPassword } from './change-password.js';
import { newAccountCredentials } from './one-time-password.js';

export interface PasswordReset {
  accountId: string;
  /** The administrator; whether they may is the caller's to ask. */
  by: string;
  requestId?: string | null;
  /** Of the machine, as sign-in counts. */
  now: Date;
}

/**
 * Gives a person who forgot the password a one-time one, to be shown once; ends their sessions and a lock. The second factor stays:
 * an administrator alone never becomes the person.
 */
export async function resetPassword(
  { dataSource }: Pick<Deps, 'dataSource'>,
  { accountId, by, requestId = null, now }: PasswordReset,
): Promise<{ oneTimePassword: string; validUntil: Date }> {
  const { oneTimePassword, columns } = await newAccountCredentials(now);
  await dataSource.transaction(async (em) => {
    const account = await em.findOneBy(Account, { id: accountId });
    if (account === null) throw new RuleError('NOT_FOUND', '没有这个账号');
    await rememberPassword(em, account, now);
    await em.update(Account, { id: accountId }, { ...columns, failedCount: 0, lockedUntil: null });
    const ended = await em.delete(Session, { accountId });
    await recordAudit(em, {
      ...{ at: now, accountId: by, action: 'reset-password', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
      detail: { endedSessions: ended.affected ?? 0 },
    });
  });
  return { oneTimePassword, validUntil: columns.oneTimeUntil };
}
