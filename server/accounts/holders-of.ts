import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

/** Accounts that hold a role in an office on a day, by id; disabled ones do not count. */
export async function holdersOf(
  em: EntityManager,
  officeId: string,
  role: string,
  on: LocalDate,
): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `SELECT DISTINCT account.id FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.office_id = ? AND held.role = ?
        AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
      ORDER BY account.id`,
    [officeId, role, on, on],
  );
  return rows.map(({ id }) => id);
}
