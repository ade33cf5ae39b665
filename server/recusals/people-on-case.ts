import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { roles, type RoleId } from '../domain/access/roles.js';

export interface PersonOnCase {
  id: string;
  name: string;
  /** Held that day in the offices that take part. */
  grants: { officeId: string; role: RoleId }[];
}

/** Everybody whose roles show them the case that day: of the handling office and of those that take part. */
export async function peopleOnCase(
  em: EntityManager,
  caseId: string,
  on: LocalDate,
): Promise<PersonOnCase[]> {
  const rows: { id: string; name: string; officeId: string; role: RoleId }[] = await em.query(
    `SELECT account.id, account.display_name AS name, held.office_id AS officeId, held.role
     FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
     WHERE held.role IN (?) AND held.valid_from <= ?
       AND (held.valid_to IS NULL OR held.valid_to >= ?)
       AND held.office_id IN (
         SELECT office_id FROM relief_case WHERE id = ?
         UNION SELECT office_id FROM case_office WHERE case_id = ?)
     ORDER BY account.display_name, account.id, held.id`,
    [rolesThatMay('declare-recusal'), on, on, caseId, caseId],
  );
  const people = new Map<string, PersonOnCase>();
  for (const { id, name, officeId, role } of rows) {
    const person = people.get(id) ?? { id, name, grants: [] };
    person.grants.push({ officeId, role });
    people.set(id, person);
  }
  return [...people.values()];
}

/** Roles of a person on a case, in Chinese; the handler's as such. */
export function postsOf({ grants }: Pick<PersonOnCase, 'grants'>): string {
  return [...new Set(grants.map(({ role }) => roles[role].name))].join('、');
}
