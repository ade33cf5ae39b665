import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Candidate } from '../domain/cases/handler-choice.js';
import { recusedOf } from '../recusals/recused.js';
import { partyNames } from './party-names.js';
import type { ReliefCase } from './relief-case.entity.js';

/** The handlers of the office on a day, with their load and what speaks against each; those with the least to do first. */
export async function handlerCandidates(
  em: EntityManager,
  { id: caseId, officeId }: Pick<ReliefCase, 'id' | 'officeId'>,
  on: LocalDate,
): Promise<Candidate[]> {
  const rows: Row[] = await em.query(
    `SELECT account.id AS accountId, account.display_name AS displayName,
        (SELECT COUNT(*) FROM relief_case
          WHERE relief_case.handler_id = account.id AND relief_case.office_id = ?
            AND relief_case.closed_at IS NULL AND relief_case.terminated_at IS NULL) AS openCases,
        EXISTS (
          SELECT 1 FROM leave_of_absence AS away
          WHERE away.account_id = account.id AND away.cancelled_at IS NULL
            AND away.valid_from <= ? AND away.valid_to >= ?) AS isAbsent
       FROM account
      WHERE account.disabled_at IS NULL AND account.id IN (
        SELECT held.account_id FROM role_assignment AS held
        WHERE held.office_id = ? AND held.role = 'handler' AND held.valid_from <= ?
          AND (held.valid_to IS NULL OR held.valid_to >= ?))
      ORDER BY openCases, account.id`,
    [officeId, on, on, officeId, on, on],
  );
  const [parties, recused] = await Promise.all([partyNames(em, caseId), recusedOf(em, caseId)]);
  return rows.map(({ accountId, displayName, openCases, isAbsent }) => ({
    ...{ accountId, displayName, openCases: Number(openCases) },
    isAbsent: Number(isAbsent) !== 0,
    isParty: parties.has(displayName),
    isRecused: recused.includes(accountId),
  }));
}

/** As the driver gives it. */
interface Row {
  accountId: string;
  displayName: string;
  openCases: string | number;
  isAbsent: string | number;
}
