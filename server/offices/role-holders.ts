import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

export interface RoleHolders {
  role: string;
  /** Names as displayed, in the order of their accounts. */
  names: string[];
}

/** Who holds which role in an office on a day; disabled accounts do not count, roles nobody holds are left out. */
export async function roleHolders(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<RoleHolders[]> {
  const rows: { role: string; name: string }[] = await em.query(
    `SELECT DISTINCT held.role, account.id, account.display_name AS name
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.office_id = ? AND held.valid_from <= ?
        AND (held.valid_to IS NULL OR held.valid_to >= ?)
      ORDER BY held.role, account.id`,
    [officeId, on, on],
  );
  const names = new Map<string, string[]>();
  for (const { role, name } of rows) names.set(role, [...(names.get(role) ?? []), name]);
  return [...names].map(([role, held]) => ({ role, names: held }));
}
