import type { LocalDate } from '../domain/basics/local-date.js';
import { allOf, type CaseCondition } from './scope-condition.js';

/** What a list of cases is narrowed to; days inclusive, amounts in fen. */
export interface CaseFilter {
  status?: string | undefined;
  officeId?: string | undefined;
  path?: string | undefined;
  handlerId?: string | undefined;
  urgent?: boolean | undefined;
  minor?: boolean | undefined;
  /** Of the amount decided, or proposed while nothing is. */
  minFen?: number | undefined;
  maxFen?: number | undefined;
  filedFrom?: LocalDate | undefined;
  filedTo?: LocalDate | undefined;
}

/** The filter as a condition on relief_case `c`. */
export function caseCondition(filter: CaseFilter): CaseCondition {
  const { status, officeId, path, handlerId, urgent, minor } = filter;
  const { minFen, maxFen, filedFrom, filedTo } = filter;
  const amount = 'COALESCE(c.decided_fen, c.proposed_fen)';
  return allOf(
    ...is('c.status = ?', status),
    ...is('c.office_id = ?', officeId),
    ...is('c.path = ?', path),
    ...is('c.handler_id = ?', handlerId),
    ...is('c.is_urgent = ?', urgent === undefined ? undefined : Number(urgent)),
    ...is('c.concerns_minor = ?', minor === undefined ? undefined : Number(minor)),
    ...is(`${amount} >= ?`, minFen),
    ...is(`${amount} <= ?`, maxFen),
    ...is('c.filed_on >= ?', filedFrom),
    ...is('c.filed_on <= ?', filedTo),
  );
}

const is = (sql: string, value: unknown): CaseCondition[] =>
  value === undefined ? [] : [{ sql, parameters: [value] }];
