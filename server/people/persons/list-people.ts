import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../cases/cursor.js';
import { officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { roles as roleEntries, type RoleId } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { lowerOfficeIds } from '../../offices/find-office.js';
import { officeScope } from '../../offices/office-scope.js';
import type { PersonRow } from '../people-views-api.js';

export interface PeopleQuery {
  q?: string | undefined;
  officeId?: string | undefined;
  role?: RoleId | undefined;
  state: 'active' | 'disabled' | 'all';
  limit: number;
  cursor?: string | undefined;
}

interface AccountRow {
  id: string;
  username: string;
  name: string;
  officeId: string | null;
  disabledAt: Date | null;
  absentUntil: LocalDate | null;
  deputy: string | null;
}

interface PostRow {
  accountId: string;
  officeId: string;
  role: RoleId;
  secondedFrom: string | null;
}

/** People who belong to the offices of the reader or hold a role there, by name, with the roles of today. */
export async function listPeople(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, query }: { actor: Actor; query: PeopleQuery },
): Promise<{ items: z.infer<typeof PersonRow>[]; nextCursor: string | null }> {
  const [em, today] = [dataSource.manager, clock.today()];
  const offices = await officesOf(em, actor, query.officeId, today);
  if (offices.length === 0) return { items: [], nextCursor: null };
  const rows = await accountRows(em, offices, query, today);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const nextCursor = rows.length > query.limit && last ? encodeCursor([last.name, last.id]) : null;
  return { items: await presentRows(em, page, today), nextCursor };
}

async function officesOf(
  em: EntityManager,
  actor: Actor,
  officeId: string | undefined,
  today: LocalDate,
): Promise<string[]> {
  const scope = await officeScope(em, { ...actor, represents: [] }, 'see-people', today);
  if (officeId === undefined) return scope;
  const asked = [officeId, ...(await lowerOfficeIds(em, [officeId]))];
  return scope.filter((id) => asked.includes(id));
}

async function accountRows(
  em: EntityManager,
  offices: string[],
  { q, role, state, limit, cursor }: PeopleQuery,
  today: LocalDate,
): Promise<AccountRow[]> {
  const inForce = 'held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)';
  const conditions = [
    `(account.office_id IN (?) OR EXISTS (SELECT 1 FROM role_assignment AS held
       WHERE held.account_id = account.id AND held.office_id IN (?) AND ${inForce}))`,
  ];
  const parameters: unknown[] = [offices, offices, today, today];
  if (state !== 'all')
    conditions.push(`account.disabled_at IS ${state === 'active' ? '' : 'NOT '}NULL`);
  if (q !== undefined && q !== '') {
    const like = `%${q.replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
    conditions.push('(account.display_name LIKE ? OR account.username LIKE ?)');
    parameters.push(like, like);
  }
  if (role !== undefined) {
    conditions.push(`EXISTS (SELECT 1 FROM role_assignment AS held WHERE held.account_id = account.id
      AND held.role = ? AND held.office_id IN (?) AND ${inForce})`);
    parameters.push(role, offices, today, today);
  }
  if (cursor !== undefined) {
    const [name = '', id = ''] = decodeCursor(cursor);
    conditions.push('(account.display_name > ? OR (account.display_name = ? AND account.id > ?))');
    parameters.push(name, name, id);
  }
  return em.query<AccountRow[]>(
    `SELECT account.id, account.username, account.display_name AS name,
        account.office_id AS officeId, account.disabled_at AS disabledAt,
        (SELECT MAX(away.valid_to) FROM leave_of_absence AS away
          WHERE away.account_id = account.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?) AS absentUntil,
        (SELECT MIN(stand_in.display_name) FROM delegation
          JOIN account AS stand_in ON stand_in.id = delegation.delegate_id
          WHERE delegation.principal_id = account.id AND delegation.revoked_at IS NULL
            AND delegation.valid_from <= ? AND delegation.valid_to >= ?) AS deputy
       FROM account WHERE ${conditions.join(' AND ')}
      ORDER BY account.display_name, account.id LIMIT ?`,
    [today, today, today, today, ...parameters, limit + 1],
  );
}

async function presentRows(
  em: EntityManager,
  rows: readonly AccountRow[],
  today: LocalDate,
): Promise<z.infer<typeof PersonRow>[]> {
  if (rows.length === 0) return [];
  const posts: PostRow[] = await em.query(
    `SELECT held.account_id AS accountId, held.office_id AS officeId, held.role,
        held.seconded_from AS secondedFrom
       FROM role_assignment AS held
      WHERE held.account_id IN (?) AND held.valid_from <= ?
        AND (held.valid_to IS NULL OR held.valid_to >= ?) ORDER BY held.id`,
    [rows.map(({ id }) => id), today, today],
  );
  const names = await officeNames(em, [
    ...rows.map(({ officeId }) => officeId),
    ...posts.flatMap(({ officeId, secondedFrom }) => [officeId, secondedFrom]),
  ]);
  const office = (id: string) => ({ id, name: names.get(id) ?? id });
  return rows.map(({ id, username, name, officeId, disabledAt, absentUntil, deputy }) => ({
    ...{ id, username, name, absentUntil, deputy, isDisabled: disabledAt !== null },
    office: officeId === null ? null : office(officeId),
    posts: posts
      .filter(({ accountId }) => accountId === id)
      .map((post) => ({
        ...{ office: office(post.officeId), role: post.role },
        roleName: roleEntries[post.role].name,
        secondedFrom: post.secondedFrom === null ? null : office(post.secondedFrom),
      })),
  }));
}
