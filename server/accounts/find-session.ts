import { MoreThan, IsNull, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/permissions.js';
import type { RequestSession } from '../http/request-context.js';
import { Account } from './account.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { Session } from './session.entity.js';
import { tokenHash } from './session-token.js';

/** The session of a token with its person and roles; null when it ended, or the person may not sign in any more. */
export async function findSession(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  token: string,
  now: Date,
): Promise<RequestSession | null> {
  const em = dataSource.manager;
  const session = await em.findOneBy(Session, {
    tokenSha256: tokenHash(config, token),
    expiresAt: MoreThan(now),
  });
  if (session === null) return null;
  const actor = await findActor(em, session.accountId);
  return actor && { actor, csrfToken: session.csrfToken };
}

/** A person with every role ever held; null when there is none or the account is disabled. */
export async function findActor(em: EntityManager, accountId: string): Promise<Actor | null> {
  const [account, grants] = await Promise.all([
    em.findOneBy(Account, { id: accountId, disabledAt: IsNull() }),
    em.find(RoleAssignment, { where: { accountId }, order: { id: 'ASC' } }),
  ]);
  if (account === null) return null;
  return {
    accountId,
    username: account.username,
    displayName: account.displayName,
    roles: grants.map(({ officeId, role, validFrom, validTo }) => ({
      officeId,
      role,
      from: validFrom,
      to: validTo,
    })),
  };
}
