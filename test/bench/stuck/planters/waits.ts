import { addDays } from '../../../../server/domain/basics/local-date.js';
import { byInsert, idFor, keyFor, type Planter } from '../planter.js';

/** A supplement whose days are over and nobody took it as given up. */
const supplement: Planter = {
  kind: 'wait-supplement',
  plant: async (to, cases, { today, longAgo, longAgoOn }) => {
    const ids = cases.map((one) => idFor('late', one));
    await to.query('INSERT INTO supplement (id, case_id, missing, state, requested_at) VALUES ?', [
      cases.map((one) => [idFor('late', one), one.caseId, '[]', 'open', longAgo]),
    ]);
    await to.query(
      `INSERT INTO deadline (id, case_id, kind, effect_key, started_on, span_count, span_unit, soon_days,
         source, adjustments, due_on, soon_on, calendar_version, state) VALUES ?`,
      [
        cases.map((one) => [
          ...[idFor('ltrm', one), one.caseId, 'supplement', idFor('late', one), longAgoOn, 30],
          ...['days', 2, 'bench', '[]', addDays(today, -3), addDays(today, -5), '', 'running'],
        ]),
      ],
    );
    return { 'wait-supplement': ids };
  },
};

/** A request of the case at the city's office, with somebody there who does not touch it: idle as well. */
const higher: Planter = {
  kind: 'wait-higher',
  plant: async (to, cases, { longAgo, longAgoOn }) => {
    await to.query(
      `INSERT INTO account (id, username, display_name, password_hash, created_at)
       VALUES ('higher', 'higher', '上级院承办人', 'none', ?)`,
      [longAgo],
    );
    await to.query(
      `INSERT INTO role_assignment (account_id, office_id, role, valid_from)
       SELECT 'higher', id, 'handler', ? FROM office WHERE level = 'city'`,
      [longAgoOn],
    );
    const ids = cases.map((one) => idFor('open', one));
    await to.query(
      `UPDATE task JOIN office ON office.id = task.office_id
       SET task.office_id = office.parent_id, task.act = 'review-joint-request', task.due_on = NULL,
         task.role = 'handler', task.assignee_id = 'higher', task.opened_at = ?
       WHERE task.id IN (?)`,
      [longAgo, ids],
    );
    return { 'wait-higher': ids, 'task-idle': ids };
  },
};

/** Waits for somebody outside, and for messages. */
export const waitPlanters: readonly Planter[] = [
  supplement,
  higher,
  byInsert(
    'wait-reply',
    'inquiry_letter',
    'id, inquiry_id, case_id, agency, state, sent_at',
    (one, { longAgo }) => [
      ...[idFor('mute', one), keyFor(one, 31), one.caseId, '县人民法院', 'sent', longAgo],
    ],
  ),
  byInsert(
    'wait-assistance',
    'assistance',
    'id, case_id, assisting_office_id, task, note, state, created_at',
    (one, { longAgo }) => [
      ...[idFor('hlp2', one), one.caseId, 'cnty7', 'verify', '核实', 'sent', longAgo],
    ],
  ),
  byInsert(
    'wait-message',
    'message_wait',
    'wait_key, instance_key, element_instance_key, element_id, message_name, correlation_key, state, received, opened_at',
    (one, { longAgo }) => [
      ...[keyFor(one, 32), one.key, keyFor(one, 33), 'payment-settled', 'payment-settled'],
      ...[`unknown-${one.key}`, 'open', 0, longAgo],
    ],
  ),
];
