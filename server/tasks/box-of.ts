import type { LocalDate } from '../domain/basics/local-date.js';
import { isInForce, personsOf, type Actor, type RoleGrant } from '../domain/access/permissions.js';
import { notRecused } from '../recusals/recused.js';
import type { Box } from './boxes.js';
import { allOf, anyOf, type Condition } from './task-rows.js';

const open: Condition = { sql: `task.state = 'open'`, parameters: [] };

/**
 * What lies in a box of a person on a day. Of somebody represented it shows what the delegated roles are for. A place is one comparison
 * each, not a list of pairs: MariaDB uses no index for those.
 */
export function boxOf(actor: Actor, box: Box, on: LocalDate): Condition {
  if (box === 'done') return { sql: 'task.completed_by = ?', parameters: [actor.accountId] };
  // what lies in the queue of a role is not for who stepped out of the case (回避)
  const seen = { sql: notRecused('task.case_id'), parameters: [actor.accountId] };
  const persons = personsOf(actor);
  const roles = persons.flatMap((person) =>
    person.roles.filter((grant) => isInForce(grant, on)).map((grant) => ({ person, grant })),
  );
  if (box === 'claimable') {
    const queues = roles.map(({ grant }) => allOf(placeOf(grant), open, assignedTo(null)));
    return allOf(anyOf(...unique(queues)), seen);
  }
  return anyOf(
    allOf(open, assignedTo(actor.accountId)),
    ...roles
      .filter(({ person }) => person.inNameOf !== null)
      .map(({ person, grant }) => allOf(open, assignedTo(person.accountId), placeOf(grant))),
  );
}

const placeOf = ({ officeId, role }: RoleGrant): Condition => ({
  sql: 'task.office_id = ? AND task.role = ?',
  parameters: [officeId, role],
});

const assignedTo = (accountId: string | null): Condition =>
  accountId === null
    ? { sql: 'task.assignee_id IS NULL', parameters: [] }
    : { sql: 'task.assignee_id = ?', parameters: [accountId] };

/** The same role held twice, or held and delegated, is one queue. */
const unique = (conditions: Condition[]): Condition[] => [
  ...new Map(conditions.map((one) => [JSON.stringify(one), one])).values(),
];
