import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

export interface RoleHolders {
  role: string;
  /** Names as displayed, in the order of their accounts. */
  names: string[];
  /** Those of them who are on leave that day. */
  absent: string[];
}

/** Who holds which role in an office on a day; disabled accounts do not count, roles nobody holds are left out. */
export async function roleHolders(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<RoleHolders[]> {
  const rows: { role: string; name: string; isAbsent: number | string }[] = await em.query(
    `SELECT DISTINCT held.role, account.id, account.display_name AS name,
        EXISTS (
          SELECT 1 FROM leave_of_absence AS away
          WHERE away.account_id = account.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?) AS isAbsent
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.office_id = ? AND held.valid_from <= ?
        AND (held.valid_to IS NULL OR held.valid_to >= ?)
      ORDER BY held.role, account.id`,
    [on, on, officeId, on, on],
  );
  return [...new Set(rows.map(({ role }) => role))].map((role) => {
    const held = rows.filter((row) => row.role === role);
    const away = held.filter(({ isAbsent }) => Number(isAbsent) !== 0);
    return { role, names: held.map(({ name }) => name), absent: away.map(({ name }) => name) };
  });
}
