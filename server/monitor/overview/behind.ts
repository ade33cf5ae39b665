import type { EntityManager } from 'typeorm';
import { allOf, type CaseCondition } from '../../cases/scope-condition.js';
import type { Deps } from '../../deps.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { ageDays } from '../../domain/monitor/case-ages.js';
import type { Measure } from '../../domain/monitor/figures.js';
import { diagramKeyOf } from '../diagrams/diagram-id.js';
import { notRecused } from '../../recusals/recused.js';
import type { BehindQuery } from './api.js';
import { openStatuses } from './count-places.js';
import { keptSql, overdueSql } from './count-terms.js';
import { versionSql } from './count-steps.js';
import { measured } from './measured.js';
import { idsOf } from './offices-asked.js';
import { openTermSql } from './read-overview.js';

/** Earlier and later than any day that is asked for. */
const [firstDay, lastDay] = ['1900-01-01', '2999-12-31'];

/**
 * The cases behind a number, as a condition on relief_case `c`: the same words of SQL the number was counted by. Cases a person stepped out of are
 * left out, though they count.
 */
export function behind(
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  asked: { accountId: string; officeIds: readonly string[]; query: BehindQuery },
): CaseCondition {
  const { accountId, officeIds, query } = asked;
  const today = clock.today();
  return allOf(
    { sql: 'c.office_id IN (?)', parameters: [idsOf(officeIds)] },
    { sql: notRecused('c.id'), parameters: [accountId] },
    ...standing(query, today, calendar),
    ...became(query),
    ...ofTerms(query, today),
    ...ofStuck(query),
    ...atStep(query),
  );
}

/** Cases that are open, of a status, of an age. */
function standing(
  { open, status, age }: BehindQuery,
  today: LocalDate,
  calendar: Deps['calendar'],
): CaseCondition[] {
  const isOpen = { sql: 'c.status IN (?)', parameters: [openStatuses] };
  return [
    ...(open === true || age !== undefined ? [isOpen] : []),
    ...(status === undefined ? [] : [{ sql: 'c.status = ?', parameters: [status] }]),
    ...(age === undefined ? [] : [ofAge(age, ageDays(today, calendar))]),
  ];
}

function ofAge(age: number, days: readonly (LocalDate | null)[]): CaseCondition {
  const from = age < days.length ? days[age] : firstDay;
  const until = age === 0 ? lastDay : days[age - 1];
  // a year is missing in the calendar: the number is not told either
  if (from === null || until === null) return { sql: 'FALSE', parameters: [] };
  return { sql: 'c.filed_on >= ? AND c.filed_on < ?', parameters: [from, until] };
}

/** Cases of which something became in a period. */
function became({ measure, from = firstDay, until = lastDay }: BehindQuery): CaseCondition[] {
  if (measure === undefined) return [];
  const { within } = measured[measure as Measure];
  const condition = within(from, until);
  if (measure !== 'paid') return [condition];
  return [
    {
      sql: `c.id IN (SELECT paid.case_id FROM payment_order AS paid WHERE paid.state = 'paid' AND ${condition.sql})`,
      parameters: condition.parameters,
    },
  ];
}

function ofTerms(query: BehindQuery, today: LocalDate): CaseCondition[] {
  const { term, compliance, termKind, from = firstDay, until = lastDay } = query;
  const having = (sql: string, parameters: unknown[]): CaseCondition => ({
    sql: `c.id IN (SELECT d.case_id FROM deadline AS d WHERE ${sql})`,
    parameters,
  });
  const kind = termKind === undefined ? '' : ' AND d.kind = ?';
  return [
    ...(term === undefined ? [] : [having(openTermSql[term], [today, today])]),
    ...(compliance === undefined
      ? []
      : [
          having(
            `d.due_on >= ? AND d.due_on < ? AND ${compliance === 'kept' ? keptSql : overdueSql}${kind}`,
            [
              ...[from, until],
              ...(compliance === 'kept' ? [] : [today]),
              ...(termKind === undefined ? [] : [termKind]),
            ],
          ),
        ]),
  ];
}

function ofStuck({ stuck }: BehindQuery): CaseCondition[] {
  if (stuck === undefined) return [];
  return [
    {
      sql: `c.id IN (SELECT f.case_id FROM stuck_finding AS f WHERE f.ended_at IS NULL AND f.desk = 'case' AND f.kind = ?)`,
      parameters: [stuck],
    },
  ];
}

/** Cases with a token at a step. */
function atStep({ diagram, elementId }: BehindQuery): CaseCondition[] {
  if (diagram === undefined) return [];
  const { processId, processVersion } = diagramKeyOf(diagram);
  return [
    {
      sql: `c.process_instance_key IN (
        SELECT p.root_instance_key FROM process_instance AS p
        JOIN element_instance AS e ON e.instance_key = p.instance_key AND e.state = 'active'
        WHERE p.process_id = ? AND p.state = 'active' AND ${versionSql} = ?
          ${elementId === undefined ? '' : 'AND e.element_id = ?'})`,
      parameters: [processId, processVersion, ...(elementId === undefined ? [] : [elementId])],
    },
    { sql: 'c.status IN (?)', parameters: [openStatuses] },
  ];
}

/** How many cases there are. */
export async function countBehind(
  em: EntityManager,
  { sql, parameters }: CaseCondition,
): Promise<number> {
  const [row] = await em.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM relief_case AS c WHERE ${sql}`,
    parameters,
  );
  return Number(row?.count ?? 0);
}
