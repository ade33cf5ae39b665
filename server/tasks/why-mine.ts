import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { anyOf, type TaskRow } from './task-rows.js';
import type { WhyMine } from './api.js';

type Why = z.infer<typeof WhyMine>;

/**
 * Why each of these tasks lies in the person's box, in one phrase: done by the person, in somebody's name, as the handler, as the only
 * holder of the role, given to the person, or in the queue of a role.
 */
export async function whyMine(
  em: EntityManager,
  actor: Actor,
  rows: readonly TaskRow[],
  on: LocalDate,
): Promise<Map<string, Why>> {
  const holders = await holderCounts(em, rows, on);
  return new Map(rows.map((row) => [row.id, whyOf(actor, row, holders)]));
}

function whyOf(actor: Actor, row: TaskRow, holders: ReadonlyMap<string, number>): Why {
  const { assigneeId, handlerId, completedAt } = row;
  if (completedAt !== null) return { kind: 'done', name: null };
  if (assigneeId !== null && assigneeId !== actor.accountId) {
    return { kind: 'represented', name: row.assigneeName };
  }
  if (assigneeId === null) {
    const owner = actor.roles.some(
      ({ officeId, role }) => officeId === row.officeId && role === row.role,
    )
      ? undefined
      : actor.represents.find(({ roles }) =>
          roles.some(({ officeId, role }) => officeId === row.officeId && role === row.role),
        );
    return owner === undefined
      ? { kind: 'queue', name: null }
      : { kind: 'represented', name: owner.displayName };
  }
  if (assigneeId === handlerId) return { kind: 'handler', name: null };
  const isAlone = holders.get(placeKey(row)) === 1;
  return { kind: isAlone ? 'only-holder' : 'assigned', name: null };
}

const placeKey = ({ officeId, role }: Pick<TaskRow, 'officeId' | 'role'>): string =>
  `${officeId}/${role}`;

/** How many people hold the roles of these tasks in their offices on that day. */
async function holderCounts(
  em: EntityManager,
  rows: readonly TaskRow[],
  on: LocalDate,
): Promise<Map<string, number>> {
  const places = [...new Map(rows.map((row) => [placeKey(row), row])).values()];
  if (places.length === 0) return new Map();
  const where = anyOf(
    ...places.map(({ officeId, role }) => ({
      sql: 'held.office_id = ? AND held.role = ?',
      parameters: [officeId, role],
    })),
  );
  const counts: { officeId: string; role: string; n: string }[] = await em.query(
    `SELECT held.office_id AS officeId, held.role, COUNT(DISTINCT account.id) AS n
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE (${where.sql}) AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
      GROUP BY held.office_id, held.role`,
    [...where.parameters, on, on],
  );
  return new Map(counts.map((row) => [placeKey(row), Number(row.n)]));
}
