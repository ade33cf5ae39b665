import type { EntityManager } from 'typeorm';
import type { RoleId } from '../../domain/access/roles.js';
import { endOfDay, startOfDay, type LocalDate } from '../../domain/basics/local-date.js';

/** Where work lies: a role in an office. */
export interface Place {
  officeId: string;
  role: RoleId;
}

/** How somebody who holds or held a role stands to it on a day: there; gone from it; the account disabled; on leave and not represented. */
export type PostState = 'here' | 'ended' | 'disabled' | 'away';

export interface Post extends Place {
  accountId: string;
  state: PostState;
  /** Since when it is so; null: there. */
  since: Date | null;
}

/** As a key of a map. */
export const placeKey = ({ officeId, role }: { officeId: string; role: string }): string =>
  `${officeId}/${role}`;

/**
 * Condition of a statement: somebody who holds the role there on the day is there. Columns of the place as `office` and `role`; where `account` is given, that
 * person alone. Four times the day as parameters.
 */
export function someoneHere(columns: { office: string; role: string; account?: string }): string {
  const { office, role, account } = columns;
  return `EXISTS (SELECT 1 FROM role_assignment AS held
    JOIN account AS holder ON holder.id = held.account_id AND holder.disabled_at IS NULL
    WHERE held.office_id = ${office} AND held.role = ${role}
      ${account === undefined ? '' : `AND held.account_id = ${account}`}
      AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
      AND ${notAway('held.account_id')})`;
}

/** Condition: this account is not on leave that day; twice the day as parameters. */
export const notAway = (account: string): string =>
  `NOT EXISTS (SELECT 1 FROM leave_of_absence AS away WHERE away.account_id = ${account}
    AND away.cancelled_at IS NULL AND away.valid_from <= ? AND away.valid_to >= ?)`;

interface PostRow extends Place {
  accountId: string;
  validTo: LocalDate | null;
  disabledAt: Date | null;
  awayFrom: LocalDate | null;
}

/** Everybody who holds or ever held these roles there, each once a place: where there is a choice, as the person stands best. */
export async function postsAt(
  em: EntityManager,
  places: readonly Place[],
  on: LocalDate,
): Promise<Post[]> {
  if (places.length === 0) return [];
  const rows: PostRow[] = await em.query(
    `SELECT held.office_id AS officeId, held.role, held.account_id AS accountId,
       held.valid_to AS validTo, account.disabled_at AS disabledAt,
       (SELECT MIN(away.valid_from) FROM leave_of_absence AS away
         WHERE away.account_id = account.id AND away.cancelled_at IS NULL
           AND away.valid_from <= ? AND away.valid_to >= ?) AS awayFrom
     FROM role_assignment AS held JOIN account ON account.id = held.account_id
     WHERE held.office_id IN (?) AND held.role IN (?) AND held.valid_from <= ?`,
    [on, on, distinct(places, 'officeId'), distinct(places, 'role'), on],
  );
  const wanted = new Set(places.map(placeKey));
  const asked = rows.filter((row) => wanted.has(placeKey(row)));
  const represented = await representedPosts(em, asked, on);
  const best = new Map<string, Post>();
  for (const row of asked) {
    const post = postOf(row, on, represented);
    const key = `${placeKey(row)}/${row.accountId}`;
    const before = best.get(key);
    if (before === undefined || order.indexOf(post.state) < order.indexOf(before.state)) {
      best.set(key, post);
    }
  }
  return [...best.values()];
}

const order: PostState[] = ['here', 'away', 'disabled', 'ended'];

function postOf(row: PostRow, on: LocalDate, represented: ReadonlySet<string>): Post {
  const { officeId, role, accountId, validTo, disabledAt, awayFrom } = row;
  const post = { officeId, role, accountId };
  if (validTo !== null && validTo < on) {
    return { ...post, state: 'ended', since: endOfDay(validTo) };
  }
  if (disabledAt !== null) return { ...post, state: 'disabled', since: disabledAt };
  if (awayFrom !== null && !represented.has(`${placeKey(row)}/${accountId}`)) {
    return { ...post, state: 'away', since: startOfDay(awayFrom) };
  }
  return { ...post, state: 'here', since: null };
}

/** Whose role there is in somebody else's hands that day (委托代理): a delegate who is enabled and not away himself. */
async function representedPosts(
  em: EntityManager,
  posts: readonly { accountId: string }[],
  on: LocalDate,
): Promise<Set<string>> {
  const principals = [...new Set(posts.map(({ accountId }) => accountId))];
  if (principals.length === 0) return new Set();
  const rows: { accountId: string; officeId: string; role: string }[] = await em.query(
    `SELECT delegation.principal_id AS accountId, delegation.office_id AS officeId,
       delegation_role.role
     FROM delegation
     JOIN account AS delegate ON delegate.id = delegation.delegate_id
       AND delegate.disabled_at IS NULL
     JOIN delegation_role ON delegation_role.delegation_id = delegation.id
     WHERE delegation.principal_id IN (?) AND delegation.revoked_at IS NULL
       AND delegation.valid_from <= ? AND delegation.valid_to >= ?
       AND ${notAway('delegate.id')}`,
    [principals, on, on, on, on],
  );
  return new Set(rows.map((row) => `${placeKey(row)}/${row.accountId}`));
}

const distinct = (places: readonly Place[], key: keyof Place): string[] => [
  ...new Set(places.map((place) => place[key])),
];
