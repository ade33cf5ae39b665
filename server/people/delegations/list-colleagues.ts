import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../../deps.js';
import { rolesIn, type Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { isDelegable } from '../../domain/access/delegation.js';
import { roles as roleEntries, type RoleId } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { ColleagueView } from '../people-views-api.js';

interface Row {
  id: string;
  name: string;
  role: RoleId;
  absentUntil: LocalDate | null;
}

/** Who works in an office of the person today, with the roles and until when whoever is away; the names a delegate is chosen from. */
export async function listColleagues(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId }: { actor: Actor; officeId: string },
): Promise<z.infer<typeof ColleagueView>[]> {
  const today = clock.today();
  if (rolesIn(actor, officeId, today).length === 0) {
    throw new RuleError('FORBIDDEN', '您不是该院人员');
  }
  const rows = await rowsOf(dataSource.manager, officeId, today);
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const mine = rows.filter((row) => row.id === id);
    const [first] = mine;
    if (first === undefined) return [];
    const roles = mine
      .filter(({ role }) => isDelegable(role))
      .map(({ role }) => ({ role, name: roleEntries[role].name }));
    return roles.length === 0
      ? []
      : [
          {
            id,
            name: first.name,
            roles,
            absentUntil: first.absentUntil,
            isMe: id === actor.accountId,
          },
        ];
  });
}

async function rowsOf(em: EntityManager, officeId: string, on: LocalDate): Promise<Row[]> {
  return em.query<Row[]>(
    `SELECT DISTINCT account.id, account.display_name AS name, held.role,
        (SELECT MAX(away.valid_to) FROM leave_of_absence AS away
          WHERE away.account_id = account.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?) AS absentUntil
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.office_id = ? AND held.valid_from <= ?
        AND (held.valid_to IS NULL OR held.valid_to >= ?)
      ORDER BY account.display_name, account.id, held.role`,
    [on, on, officeId, on, on],
  );
}
