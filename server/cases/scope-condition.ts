import { notRecused } from '../recusals/recused.js';
import type { CaseScope } from './case-scope.js';

/** A part of a statement on relief_case `c`, with its parameters in order. */
export interface CaseCondition {
  sql: string;
  parameters: unknown[];
}

/** All of them hold. */
export const allOf = (...conditions: CaseCondition[]): CaseCondition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** `inScope` as plain SQL: the cases of a scope. */
export function scopeCondition(scope: CaseScope): CaseCondition {
  const { handlingOfficeIds, involvedOfficeIds, assigned } = scope;
  const parts = [
    ...(handlingOfficeIds.length > 0
      ? [{ sql: 'c.office_id IN (?)', parameters: [handlingOfficeIds] }]
      : []),
    ...(involvedOfficeIds.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM case_office AS part
                   WHERE part.case_id = c.id AND part.office_id IN (?))`,
            parameters: [involvedOfficeIds],
          },
        ]
      : []),
    ...assigned.map(({ accountId, officeIds }) => ({
      sql: 'c.handler_id = ? AND c.office_id IN (?)',
      parameters: [accountId, officeIds],
    })),
  ];
  const reached = {
    sql: parts.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE',
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
  return allOf(reached, { sql: notRecused('c.id'), parameters: [scope.accountId] });
}
