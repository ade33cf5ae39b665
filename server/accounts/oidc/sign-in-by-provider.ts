import { IsNull, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { isDuplicateKey } from '../../db/errors.js';
import { Account } from '../account.entity.js';
import { openSession, type Browser } from '../sessions/open-session.js';
import type { ProviderIdentity } from './identity-provider.js';
import { LinkedIdentity } from './linked-identity.entity.js';

export interface ProviderSignIn {
  identity: ProviderIdentity;
  browser: Browser;
  requestId: string;
  now: Date;
}

/**
 * Opens a session for whom the provider vouches for: an enabled account linked to the subject, or at the first time the one the claim
 * names, where that is allowed and nobody else is linked to it. Nobody is created; `null` for everybody else, and on record.
 */
export async function signInByProvider(
  deps: Pick<Deps, 'dataSource' | 'config' | 'vault'>,
  { identity, browser, requestId, now }: ProviderSignIn,
): Promise<{ token: string } | null> {
  return deps.dataSource.transaction(async (em) => {
    const accountId =
      (await linkedAccount(em, identity)) ??
      (deps.config.signIn.oidc?.linksByUsername === true
        ? await linkByName(em, identity, { requestId, now })
        : null);
    if (accountId === null) {
      await recordRefusal(em, identity, { requestId, now });
      return null;
    }
    const idTokenSealed = deps.vault.seal(identity.idToken);
    const method = 'provider';
    const token = await openSession(em, deps, {
      ...{ accountId, method, idTokenSealed, browser, requestId, now },
    });
    return { token };
  });
}

async function linkedAccount(
  em: EntityManager,
  { issuer, subject }: ProviderIdentity,
): Promise<string | null> {
  const link = await em.findOneBy(LinkedIdentity, { issuer, subject });
  if (link === null) return null;
  const isEnabled = await em.existsBy(Account, { id: link.accountId, disabledAt: IsNull() });
  return isEnabled ? link.accountId : null;
}

async function linkByName(
  em: EntityManager,
  { issuer, subject, username }: ProviderIdentity,
  { requestId, now }: { requestId: string; now: Date },
): Promise<string | null> {
  if (username === null) return null;
  const account = await em.findOneBy(Account, { username, disabledAt: IsNull() });
  if (account === null) return null;
  const accountId = account.id;
  try {
    await em.insert(LinkedIdentity, { issuer, subject, accountId, linkedAt: now });
  } catch (error) {
    // Another subject came by this name before: a name may change hands at the provider.
    if (isDuplicateKey(error)) return null;
    throw error;
  }
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'link-identity', requestId },
    ...{ subjectType: 'account', subjectId: accountId },
  });
  return accountId;
}

async function recordRefusal(
  em: EntityManager,
  { subject }: ProviderIdentity,
  { requestId, now }: { requestId: string; now: Date },
): Promise<void> {
  await recordAudit(em, {
    ...{ at: now, accountId: null, action: 'refuse-sign-in', requestId },
    ...{ subjectType: 'provider-subject', subjectId: subject.slice(0, 64) },
  });
}
