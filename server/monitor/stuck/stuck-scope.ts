import type { EntityManager } from 'typeorm';
import type { Actor } from '../../domain/access/permissions.js';
import { officesReaching } from '../../domain/access/permissions.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { officeScope } from '../../offices/office-scope.js';

/** Which findings a person sees: those of the desks the person sits at. */
export interface StuckScope {
  /** Offices whose cases the person watches. */
  caseOfficeIds: string[];
  /** Offices whose part of the machine the person looks after. */
  machineOfficeIds: string[];
  /** Looks after the machine anywhere: what has no office is everybody's who does. */
  isOperator: boolean;
  /** Cases the person stepped out of (回避). */
  recusedCaseIds: string[];
}

export async function stuckScope(
  em: EntityManager,
  actor: Actor,
  on: LocalDate,
): Promise<StuckScope> {
  const [caseOfficeIds, machineOfficeIds, recused] = await Promise.all([
    officeScope(em, actor, 'see-monitor', on),
    officeScope(em, actor, 'see-machine', on),
    em.query<{ caseId: string }[]>(
      `SELECT case_id AS caseId FROM recusal WHERE account_id = ? AND state = 'granted'`,
      [actor.accountId],
    ),
  ]);
  return {
    ...{ caseOfficeIds, machineOfficeIds },
    isOperator:
      officesReaching(actor, 'see-machine', 'higher', on).length > 0 || machineOfficeIds.length > 0,
    recusedCaseIds: recused.map(({ caseId }) => caseId),
  };
}

/** A part of a statement with its parameters in order. */
export interface Condition {
  sql: string;
  parameters: unknown[];
}

/** The findings of a scope, as a condition on stuck_finding `f`. */
export function scopeOfFindings(scope: StuckScope): Condition {
  const { caseOfficeIds, machineOfficeIds, isOperator, recusedCaseIds } = scope;
  const desks: Condition[] = [
    ...(caseOfficeIds.length > 0
      ? [{ sql: `f.desk = 'case' AND f.office_id IN (?)`, parameters: [caseOfficeIds] }]
      : []),
    ...(machineOfficeIds.length > 0
      ? [{ sql: `f.desk = 'machine' AND f.office_id IN (?)`, parameters: [machineOfficeIds] }]
      : []),
    ...(isOperator ? [{ sql: `f.desk = 'machine' AND f.office_id IS NULL`, parameters: [] }] : []),
  ];
  const reached = desks.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE';
  const hasRecused = recusedCaseIds.length > 0;
  return {
    sql: hasRecused ? `(${reached}) AND COALESCE(f.case_id, '') NOT IN (?)` : `(${reached})`,
    parameters: [
      ...desks.flatMap(({ parameters }) => parameters),
      ...(hasRecused ? [recusedCaseIds] : []),
    ],
  };
}
