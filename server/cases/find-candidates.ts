import type { EntityManager } from 'typeorm';
import type { Relief } from '../domain/once-only/duplicate-rules.js';
import { lifelongKinds, SELF } from './case-reliefs.js';

/** Of one kind of candidates; more than that is a name or an accident of half a county. */
const LIMIT = 100;

const applicants = 'FROM person p JOIN application a ON a.applicant_id = p.id WHERE';
const originals = 'FROM original_case o JOIN relief_case c ON c.original_case_id = o.id WHERE';

/** Nothing tells this person from another of the same name. */
const isUnnumbered = `(p.identity_index IS NULL OR p.identity_kind NOT IN ('${lifelongKinds.join("', '")}'))`;

/**
 * Ids of cases that have anything in common with these reliefs; which of it counts, `compareReliefs` says. Every branch is
 * the look-up of one index, the surest first.
 */
export async function findCandidates(
  em: EntityManager,
  own: readonly Relief[],
  exceptCaseId: string | null,
): Promise<string[]> {
  const { sql, parameters } = candidatesQuery(own);
  if (sql === '') return [];
  const rows: { id: string }[] = await em.query(sql, parameters);
  return [...new Set(rows.map(({ id }) => id))].filter((id) => id !== exceptCaseId);
}

/** The statement behind `findCandidates`, by itself so that its plan can be looked at. */
export function candidatesQuery(own: readonly Relief[]): { sql: string; parameters: unknown[] } {
  const branches = branchesOf(own).filter(([, values]) => values.length > 0);
  return {
    sql: branches.map(([sql]) => `(${sql} LIMIT ${LIMIT})`).join(' UNION ALL '),
    parameters: branches.map(([, values]) => values),
  };
}

function branchesOf(own: readonly Relief[]): [sql: string, values: string[]][] {
  const victims = own.flatMap(({ victim }) => (victim === null ? [] : [victim]));
  const ofRelatives = victims.filter(({ isApplicant }) => !isApplicant);
  const named = (some: readonly { name: string }[]) => distinct(some.map(({ name }) => name));
  // two known numbers tell two people of one name apart: only who has none is looked for by name, unless we have none
  const numbered = own.filter(({ isLifelongNumber }) => isLifelongNumber);
  const unnumbered = own.filter(({ isLifelongNumber }) => !isLifelongNumber);
  return [
    [
      `SELECT a.case_id AS id ${applicants} p.identity_index IN (?)`,
      distinct(own.map(({ identityIndex }) => identityIndex)),
    ],
    [`SELECT c.id ${originals} o.case_key IN (?)`, distinct(own.map(({ caseKey }) => caseKey))],
    [`SELECT c.id ${originals} o.victim_name IN (?)`, named(victims)],
    [
      `SELECT a.case_id AS id ${applicants} a.relation = '${SELF}' AND p.name IN (?)`,
      named(ofRelatives),
    ],
    [
      'SELECT pa.case_id AS id FROM payee_account pa WHERE pa.account_index IN (?)',
      distinct(own.flatMap(({ accountIndexes }) => accountIndexes)),
    ],
    [
      `SELECT a.case_id AS id ${applicants} p.household_key IN (?)`,
      distinct(own.map(({ householdKey }) => householdKey)),
    ],
    [`SELECT a.case_id AS id ${applicants} ${isUnnumbered} AND p.name IN (?)`, named(numbered)],
    [`SELECT a.case_id AS id ${applicants} p.name IN (?)`, named(unnumbered)],
  ];
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];
