import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

export interface DelegateOf {
  accountId: string;
  displayName: string;
  delegationId: string;
}

/**
 * Who acts for a person on a day, for one role in an office or for any; null: nobody. A delegate who is disabled or away himself does
 * not count.
 */
export async function delegateOf(
  em: EntityManager,
  accountId: string,
  on: LocalDate,
  post?: { officeId: string; role: string },
): Promise<DelegateOf | null> {
  const rows: DelegateOf[] = await em.query(
    `SELECT delegate.id AS accountId, delegate.display_name AS displayName,
        delegation.id AS delegationId
       FROM delegation
       JOIN account AS delegate ON delegate.id = delegation.delegate_id
        AND delegate.disabled_at IS NULL
       JOIN delegation_role ON delegation_role.delegation_id = delegation.id
      WHERE delegation.principal_id = ? AND delegation.revoked_at IS NULL
        AND delegation.valid_from <= ? AND delegation.valid_to >= ?
        AND NOT EXISTS (
          SELECT 1 FROM leave_of_absence AS away
          WHERE away.account_id = delegate.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?)
        ${post === undefined ? '' : 'AND delegation.office_id = ? AND delegation_role.role = ?'}
      ORDER BY delegation.valid_from, delegation.id LIMIT 1`,
    [accountId, on, on, on, on, ...(post === undefined ? [] : [post.officeId, post.role])],
  );
  return rows[0] ?? null;
}
