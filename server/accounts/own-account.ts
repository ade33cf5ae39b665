import { IsNull } from 'typeorm';
import type { Deps } from '../deps.js';
import { passwordEndsAt } from '../domain/access/sign-in-duty.js';
import { Account } from './account.entity.js';
import { LinkedIdentity } from './oidc/linked-identity.entity.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';

export interface AccountSafety {
  username: string;
  displayName: string;
  /** Null: came with the account. */
  passwordSetAt: Date | null;
  /** Null: passwords do not age. */
  passwordEndsAt: Date | null;
  lockedUntil: Date | null;
  secondFactor: { since: Date; recoveryCodesLeft: number } | null;
  /** Since when the person may come by the identity provider; null: not linked. */
  linkedAt: Date | null;
}

/** How an account is protected: for its person, and for who looks after accounts. */
export async function accountSafety(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  accountId: string,
): Promise<AccountSafety | null> {
  const em = dataSource.manager;
  const account = await em.findOneBy(Account, { id: accountId });
  if (account === null) return null;
  const factor = await em.findOneBy(SecondFactor, { accountId });
  const recoveryCodesLeft = await em.countBy(RecoveryCode, { accountId, usedAt: IsNull() });
  const linked = await em.findOneBy(LinkedIdentity, { accountId });
  const { username, displayName, passwordSetAt, createdAt, lockedUntil } = account;
  const since = factor?.confirmedAt ?? null;
  return {
    ...{ username, displayName, passwordSetAt, lockedUntil },
    passwordEndsAt: passwordEndsAt(passwordSetAt ?? createdAt, config.signIn),
    secondFactor: since === null ? null : { since, recoveryCodesLeft },
    linkedAt: linked?.linkedAt ?? null,
  };
}
