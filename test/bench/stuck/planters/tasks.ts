import { byUpdate, idFor, type Planter } from '../planter.js';

/** Tasks of somebody whose account was disabled. */
const away: Planter = {
  kind: 'task-assignee-away',
  plant: async (to, cases, { longAgo }) => {
    await to.query(
      `INSERT INTO account (id, username, display_name, password_hash, disabled_at, created_at)
       VALUES ('gone', 'gone', '已离职', 'none', ?, ?)`,
      [longAgo, longAgo],
    );
    const ids = cases.map((one) => idFor('open', one));
    await to.query(`UPDATE task SET assignee_id = 'gone' WHERE id IN (?)`, [ids]);
    return { 'task-assignee-away': ids };
  },
};

/** Tasks nobody takes, nobody touches, nobody can do. */
export const taskPlanters: readonly Planter[] = [
  away,
  byUpdate(
    'task-unclaimed',
    {
      ...{ table: 'task', prefix: 'open' },
      set: `assignee_id = NULL, role = 'handler', opened_at = ?`,
    },
    ({ longAgo }) => [longAgo],
  ),
  byUpdate(
    'task-idle',
    {
      ...{ table: 'task', prefix: 'open' },
      set: `assignee_id = (SELECT c.handler_id FROM relief_case AS c WHERE c.id = task.case_id),
        role = 'handler', opened_at = ?`,
    },
    ({ longAgo }) => [longAgo],
  ),
  byUpdate(
    'task-without-person',
    {
      ...{ table: 'task', prefix: 'open' },
      set: `assignee_id = NULL, role = 'committee-secretary', office_id = 'city3'`,
    },
    () => [],
  ),
];
