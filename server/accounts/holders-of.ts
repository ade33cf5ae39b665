import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

/** Who holds a role in an office on a day. */
export interface Holder {
  accountId: string;
  displayName: string;
  /** On leave that day. */
  isAbsent: boolean;
}

/** Who holds any of the roles in an office on a day, by id; disabled accounts do not count. */
export async function namedHoldersOf(
  em: EntityManager,
  officeId: string,
  roles: readonly string[],
  on: LocalDate,
): Promise<Holder[]> {
  const rows: (Omit<Holder, 'isAbsent'> & { isAbsent: number | string })[] = await em.query(
    `SELECT DISTINCT account.id AS accountId, account.display_name AS displayName,
        EXISTS (
          SELECT 1 FROM leave_of_absence AS away
          WHERE away.account_id = account.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?) AS isAbsent
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.office_id = ? AND held.role IN (?)
        AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
      ORDER BY account.id`,
    [on, on, officeId, roles, on, on],
  );
  return rows.map((row) => ({ ...row, isAbsent: Number(row.isAbsent) !== 0 }));
}

/** Their ids alone. */
export async function holdersOf(
  em: EntityManager,
  officeId: string,
  role: string,
  on: LocalDate,
): Promise<string[]> {
  return (await namedHoldersOf(em, officeId, [role], on)).map(({ accountId }) => accountId);
}
