import { IsNull, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import type { RoleId } from '../domain/access/roles.js';
import type { RequestSession } from '../http/request-context.js';
import { Account } from './account.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { tokenHash } from './session-token.js';

interface SessionRow {
  csrfToken: string;
  accountId: string;
  username: string;
  displayName: string;
  /** Null with the other two when the person holds no role. */
  officeId: string | null;
  role: RoleId;
  from: LocalDate;
  to: LocalDate | null;
}

/** Everything about a session at once, one row a role, since every request asks it. */
const sessionRows = `
  SELECT session.csrf_token AS csrfToken, account.id AS accountId, account.username AS username,
    account.display_name AS displayName, role_assignment.office_id AS officeId,
    role_assignment.role AS role, role_assignment.valid_from AS \`from\`,
    role_assignment.valid_to AS \`to\`
  FROM session
    JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL
    LEFT JOIN role_assignment ON role_assignment.account_id = account.id
  WHERE session.token_sha256 = ? AND session.expires_at > ?
  ORDER BY role_assignment.id`;

/** The session of a token with its person and roles; null when it ended, or the person may not sign in any more. */
export async function findSession(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  token: string,
  now: Date,
): Promise<RequestSession | null> {
  const rows = await dataSource.query<SessionRow[]>(sessionRows, [tokenHash(config, token), now]);
  const [first] = rows;
  if (first === undefined) return null;
  const { csrfToken, accountId, username, displayName } = first;
  const roles = rows.flatMap(({ officeId, role, from, to }) =>
    officeId === null ? [] : [{ officeId, role, from, to }],
  );
  return { actor: { accountId, username, displayName, roles }, csrfToken };
}

/** A person with every role ever held; null when there is none or the account is disabled. */
export async function findActor(em: EntityManager, accountId: string): Promise<Actor | null> {
  const account = await em.findOneBy(Account, { id: accountId, disabledAt: IsNull() });
  if (account === null) return null;
  const { username, displayName } = account;
  const grants = await em.find(RoleAssignment, { where: { accountId }, order: { id: 'ASC' } });
  const roles = grants.map(({ officeId, role, validFrom, validTo }) => ({
    ...{ officeId, role },
    ...{ from: validFrom, to: validTo },
  }));
  return { accountId, username, displayName, roles };
}
