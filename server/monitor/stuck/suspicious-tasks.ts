import type { EntityManager } from 'typeorm';
import { separations, type Duties } from '../../domain/access/separation-of-duties.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { notAway } from './posts.js';

const actsApartFrom = (duty: keyof Duties): string[] =>
  separations.filter(({ notBy }) => notBy === duty).map(({ act }) => act);

/** The acts of `separations` by what they are kept apart from: the parameters of `mayConflict`. */
const separated = (['proposedBy', 'orderedBy', 'approvedBy'] as const).map(actsApartFrom);

/** Condition: what this account did before in the case of the task `t` may keep it from the task; a superset of `dutiesSoFar`. */
const mayConflict = (account: string): string => `(
  EXISTS (SELECT 1 FROM recusal WHERE recusal.case_id = t.case_id
    AND recusal.account_id = ${account} AND recusal.state = 'granted')
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM task AS done FORCE INDEX (ix_task_case)
    WHERE done.case_id = t.case_id AND done.act IN ('propose-relief', 'confirm-emergency')
    AND ${account} IN (done.completed_by, done.completed_for))
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM task AS done FORCE INDEX (ix_task_case)
    WHERE done.case_id = t.case_id AND done.act = 'prepare-payment'
    AND done.process_instance_key = t.process_instance_key
    AND ${account} IN (done.completed_by, done.completed_for))
  OR t.act IN (?) AND EXISTS (SELECT 1 FROM decision WHERE decision.case_id = t.case_id
    AND decision.verdict = 'approve' AND decision.state <> 'void'
    AND ${account} IN (decision.account_id, decision.for_account_id)))`;

/** Holders of the role of a task `t`, enabled, who hold it today: twice the day as parameters. */
const holdersToday = `role_assignment AS held
  JOIN account AS holder ON holder.id = held.account_id AND holder.disabled_at IS NULL
  WHERE held.office_id = t.office_id AND held.role = t.role
    AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)`;

/**
 * How many are there, or may be by standing in for others; six times the day as parameters. A number: a statement that asks whether there are
 * any is asked first, for every task.
 */
const someoneMayBeHere = `((SELECT COUNT(*) FROM ${holdersToday}
    AND (t.assignee_id IS NULL OR held.account_id = t.assignee_id)
    AND ${notAway('held.account_id')})
  + (SELECT COUNT(*) FROM delegation WHERE delegation.office_id = t.office_id
    AND delegation.revoked_at IS NULL AND delegation.valid_from <= ? AND delegation.valid_to >= ?))`;

/** Open tasks whose act is kept apart from another; then those of cases somebody stepped out of, which are few. */
const sources = [
  'task AS t FORCE INDEX (ix_task_holders) WHERE t.act IN (?)',
  `recusal STRAIGHT_JOIN task AS t FORCE INDEX (ix_task_case) ON t.case_id = recusal.case_id
     WHERE recusal.state = 'granted' AND COALESCE(t.act, '') NOT IN (?)`,
];

/** Who has the task is kept from it, or is away and leaves it to somebody who may be; of a queue: nobody there is not kept from it. */
const suspicions = (on: LocalDate): { sql: string; parameters: unknown[] }[] => [
  {
    sql: `t.assignee_id IS NOT NULL
      AND (${mayConflict('t.assignee_id')} OR NOT ${notAway('t.assignee_id')})`,
    parameters: [...separated, on, on],
  },
  {
    sql: `t.assignee_id IS NULL AND NOT EXISTS (SELECT 1 FROM ${holdersToday}
      AND ${notAway('held.account_id')} AND NOT ${mayConflict('held.account_id')})`,
    parameters: [on, on, on, on, ...separated],
  },
];

/** Tasks that may be kept from everybody who is there: more than are, so that the rule that admits people need be asked of these only. */
export async function suspiciousTasks(em: EntityManager, on: LocalDate): Promise<string[]> {
  const found = new Set<string>();
  for (const source of sources) {
    for (const { sql, parameters } of suspicions(on)) {
      const rows: { id: string }[] = await em.query(
        `SELECT t.id FROM ${source} AND t.state = 'open' AND ${sql} AND ${someoneMayBeHere} > 0`,
        [separated.flat(), ...parameters, on, on, on, on, on, on],
      );
      for (const { id } of rows) found.add(id);
    }
  }
  return [...found];
}
