import type { EntityManager } from 'typeorm';
import { isDelegable } from '../domain/access/delegation.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Represented } from '../domain/access/permissions.js';
import type { RoleId } from '../domain/access/roles.js';

/** A delegated role as a row, next to those of the person who acts. */
export interface RepresentedRow {
  delegationId: string;
  principalId: string;
  principalName: string;
  officeId: string;
  role: RoleId;
  from: LocalDate;
  to: LocalDate;
}

/**
 * Delegations in force on a day, joined onto a table `account` of delegates; four times that day as parameters. A delegation sleeps
 * while the represented person is disabled or does not hold the role, and while the delegate holds no role in the office.
 */
export const representedTables = `
  JOIN delegation ON delegation.delegate_id = account.id AND delegation.revoked_at IS NULL
    AND delegation.valid_from <= ? AND delegation.valid_to >= ?
  JOIN account AS principal ON principal.id = delegation.principal_id
    AND principal.disabled_at IS NULL
  JOIN delegation_role ON delegation_role.delegation_id = delegation.id
  JOIN role_assignment AS held ON held.account_id = principal.id
    AND held.office_id = delegation.office_id AND held.role = delegation_role.role
    AND held.valid_from <= delegation.valid_to
    AND (held.valid_to IS NULL OR held.valid_to >= delegation.valid_from)
    AND EXISTS (
      SELECT 1 FROM role_assignment AS own
      WHERE own.account_id = account.id AND own.office_id = delegation.office_id
        AND own.valid_from <= ? AND (own.valid_to IS NULL OR own.valid_to >= ?))`;

/** Columns of `RepresentedRow` on `representedTables`: a role lasts as long as both it and the delegation do. */
export const representedColumns = `delegation.id AS delegationId, principal.id AS principalId,
  principal.display_name AS principalName, held.office_id AS officeId, held.role AS role,
  GREATEST(held.valid_from, delegation.valid_from) AS \`from\`,
  LEAST(COALESCE(held.valid_to, delegation.valid_to), delegation.valid_to) AS \`to\``;

/** Rows of one delegate as the rules take them, one entry a delegation. */
export function representedOf(rows: readonly RepresentedRow[]): Represented[] {
  const ids = [...new Set(rows.map(({ delegationId }) => delegationId))];
  return ids.flatMap((delegationId) => {
    const mine = rows.filter((row) => row.delegationId === delegationId);
    const [first] = mine;
    if (first === undefined) return [];
    const roles = mine
      .filter(({ role }) => isDelegable(role))
      .map(({ officeId, role, from, to }) => ({ officeId, role, from, to }));
    const { principalId: accountId, principalName: displayName } = first;
    return [{ accountId, displayName, roles, delegationId }];
  });
}

/** Whom a person represents on a day. */
export async function findRepresented(
  em: EntityManager,
  accountId: string,
  on: LocalDate,
): Promise<Represented[]> {
  const rows: RepresentedRow[] = await em.query(
    `SELECT ${representedColumns} FROM account ${representedTables}
     WHERE account.id = ? ORDER BY delegation.valid_from, delegation.id, held.id`,
    [on, on, on, on, accountId],
  );
  return representedOf(rows);
}
