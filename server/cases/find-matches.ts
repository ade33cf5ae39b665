import type { EntityManager } from 'typeorm';
import type { DuplicateMatch } from './review-view-api.js';
import { officeNames } from './names.js';

export type MatchReason = DuplicateMatch['reason'];

/** What is known of an applicant and the original case; what is null matches nothing. */
export interface MatchKeys {
  identityIndex: string | null;
  name: string | null;
  birthOn: string | null;
  caseKey: string | null;
}

interface MatchRow {
  caseId: string;
  number: string | null;
  title: string;
  officeId: string;
  status: string;
  outcome: DuplicateMatch['outcome'];
  decidedFen: string | null;
  filedOn: string;
  isSamePerson: number;
  isSameCase: number;
}

const MATCH_LIMIT = 50;

/**
 * Cases that may be the same relief, the surest first: same person and same original case, same person, same original
 * case, same name (and birth date where both are known). `exceptCaseId` is the case itself.
 */
export async function findMatches(
  em: EntityManager,
  keys: MatchKeys,
  exceptCaseId: string | null,
): Promise<DuplicateMatch[]> {
  const { identityIndex, name, birthOn, caseKey } = keys;
  if (identityIndex === null && name === null && caseKey === null) return [];
  const rows: MatchRow[] = await em.query(
    `SELECT c.id AS caseId, c.number, c.title, c.office_id AS officeId, c.status, c.outcome,
            c.decided_fen AS decidedFen, c.filed_on AS filedOn,
            MAX(p.identity_index <=> ? AND p.identity_index IS NOT NULL) AS isSamePerson,
            MAX(o.case_key <=> ? AND ? IS NOT NULL) AS isSameCase
     FROM relief_case c
     JOIN original_case o ON o.id = c.original_case_id
     JOIN application a ON a.case_id = c.id
     JOIN person p ON p.id = a.applicant_id
     WHERE c.id <> ? AND (
       p.identity_index = ? OR o.case_key = ?
       OR (p.name = ? AND (p.birth_on = ? OR p.birth_on IS NULL OR ? IS NULL)
           AND (p.identity_index IS NULL OR ? IS NULL))
     )
     GROUP BY c.id ORDER BY isSamePerson DESC, isSameCase DESC, c.filed_on DESC, c.id LIMIT ${MATCH_LIMIT}`,
    [
      ...[identityIndex, caseKey, caseKey, exceptCaseId ?? ''],
      ...[identityIndex, caseKey, name, birthOn, birthOn, identityIndex],
    ],
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  return rows.map((row) => presentMatch(row, offices.get(row.officeId) ?? row.officeId));
}

function presentMatch(row: MatchRow, officeName: string): DuplicateMatch {
  return {
    ...{ caseId: row.caseId, number: row.number, title: row.title, status: row.status },
    office: { id: row.officeId, name: officeName },
    outcome: row.outcome,
    decidedFen: row.decidedFen === null ? null : Number(row.decidedFen),
    filedOn: row.filedOn,
    reason: reasonOf(row.isSamePerson === 1, row.isSameCase === 1),
  };
}

function reasonOf(isSamePerson: boolean, isSameCase: boolean): MatchReason {
  if (isSamePerson) return isSameCase ? 'same-person-same-case' : 'same-person';
  return isSameCase ? 'same-original-case' : 'same-name';
}

/** Is this match the same relief, so that a second one must not begin (同一案件只救助一次)? */
export function isBlocking(match: DuplicateMatch): boolean {
  const open = match.outcome === null;
  return (
    match.reason === 'same-person-same-case' &&
    (open || match.outcome === 'granted' || match.outcome === 'settled')
  );
}
