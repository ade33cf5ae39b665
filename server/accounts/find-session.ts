import { IsNull, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { rolesIn, type Actor } from '../domain/access/permissions.js';
import type { RoleId } from '../domain/access/roles.js';
import { signInDuty, type SignInDuty } from '../domain/access/sign-in-duty.js';
import type { RequestSession } from '../http/request-context.js';
import {
  findRepresented,
  representedColumns,
  representedOf,
  representedTables,
  type RepresentedRow,
} from '../people/represented.js';
import { Account } from './account.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import type { SessionMethod } from './session.entity.js';
import { tokenHash } from './session-token.js';

interface SessionRow {
  csrfToken: string;
  accountId: string;
  username: string;
  displayName: string;
  /** Null: a role of the person's own. */
  delegationId: string | null;
  /** Null with the other two when the person holds no role. */
  officeId: string | null;
  role: RoleId;
  from: LocalDate;
  to: LocalDate | null;
  sessionId: string;
  method: SessionMethod;
  lastSeenAt: Date;
  oneTimeUntil: Date | null;
  passwordSetAt: Date;
  /** Null: no second factor. */
  secondFactorAt: Date | null;
}

/** A role of somebody the person represents. */
type DelegatedRow = SessionRow & RepresentedRow;

const isDelegated = (row: SessionRow): row is DelegatedRow => row.delegationId !== null;

/**
 * Everything about a session at once, since every request asks it: one row a role of the person, then one a role of each
 * person represented that day.
 */
const sessionRows = `
  SELECT session.csrf_token AS csrfToken, account.id AS accountId, account.username AS username,
    account.display_name AS displayName, role_assignment.id AS seq, NULL AS delegationId,
    NULL AS principalId, NULL AS principalName, role_assignment.office_id AS officeId,
    role_assignment.role AS role, role_assignment.valid_from AS \`from\`,
    role_assignment.valid_to AS \`to\`, session.id AS sessionId, session.method AS method,
    session.last_seen_at AS lastSeenAt, account.one_time_until AS oneTimeUntil,
    COALESCE(account.password_set_at, account.created_at) AS passwordSetAt,
    second_factor.confirmed_at AS secondFactorAt
  FROM session
    JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL
    LEFT JOIN second_factor ON second_factor.account_id = account.id
    LEFT JOIN role_assignment ON role_assignment.account_id = account.id
  WHERE session.token_sha256 = ? AND session.expires_at > ? AND session.last_seen_at > ?
  UNION ALL
  SELECT session.csrf_token, account.id, account.username, account.display_name, held.id,
    ${representedColumns}, NULL, NULL, NULL, NULL, NULL, NULL
  FROM session
    JOIN account ON account.id = session.account_id
    ${representedTables}
  WHERE session.token_sha256 = ?
  ORDER BY delegationId IS NOT NULL, delegationId, seq`;

/** The session of a token with its person and roles; null when it ended, or the person may not sign in any more. */
export async function findSession(
  { dataSource, config, clock }: Pick<Deps, 'dataSource' | 'config' | 'clock'>,
  token: string,
  now: Date,
): Promise<RequestSession | null> {
  const [hash, today] = [tokenHash(config, token), clock.today()];
  const rows = await dataSource.query<SessionRow[]>(sessionRows, [
    ...[hash, now, new Date(now.getTime() - config.signIn.idleMs)],
    ...[today, today, today, today, hash],
  ]);
  const own = rows.filter((row) => !isDelegated(row));
  const [first] = own;
  if (first === undefined) return null;
  const { csrfToken, accountId, username, displayName, sessionId, method, lastSeenAt } = first;
  const roles = own.flatMap(({ officeId, role, from, to }) =>
    officeId === null ? [] : [{ officeId, role, from, to }],
  );
  const represents = representedOf(rows.filter(isDelegated));
  const actor = { accountId, username, displayName, roles, represents };
  const duty = dutyOf(first, actor, config, { now, today });
  return { id: sessionId, actor, csrfToken, method, lastSeenAt, duty };
}

/** What the person owes before anything else is open. */
function dutyOf(
  { method, oneTimeUntil, passwordSetAt, secondFactorAt }: SessionRow,
  actor: Actor,
  { signIn }: Deps['config'],
  { now, today }: { now: Date; today: LocalDate },
): SignInDuty | null {
  const facts = {
    ...{ method, isOneTime: oneTimeUntil !== null, passwordSetAt },
    hasSecondFactor: secondFactorAt !== null,
    roles: [...new Set(actor.roles.flatMap(({ officeId }) => rolesIn(actor, officeId, today)))],
  };
  return signInDuty(facts, signIn, now);
}

/** A person with every role ever held and whom it represents on that day; null when there is none or the account is disabled. */
export async function findActor(
  em: EntityManager,
  accountId: string,
  on: LocalDate,
): Promise<Actor | null> {
  const account = await em.findOneBy(Account, { id: accountId, disabledAt: IsNull() });
  if (account === null) return null;
  const { username, displayName } = account;
  const grants = await em.find(RoleAssignment, { where: { accountId }, order: { id: 'ASC' } });
  const roles = grants.map(({ officeId, role, validFrom, validTo }) => ({
    ...{ officeId, role },
    ...{ from: validFrom, to: validTo },
  }));
  const represents = await findRepresented(em, accountId, on);
  return { accountId, username, displayName, roles, represents };
}
