import { JobType } from '../../../../processes/contract.js';
import { byInsert, byUpdate, idFor, keyFor, type Planter } from '../planter.js';

const beforeMs = 600_000;
/** Long enough for every grace, within what the feed still tells of. */
const lately = (now: Date): Date => new Date(now.getTime() - beforeMs);

const ended: Planter = {
  kind: 'drift-case-without-instance',
  plant: async (to, cases, { now }) => {
    await to.query(
      `UPDATE process_instance SET state = 'completed', ended_at = ? WHERE instance_key IN (?)`,
      [lately(now), cases.map(({ key }) => key)],
    );
    return { 'drift-case-without-instance': cases.map(({ caseId }) => caseId) };
  },
};

const gone: Planter = {
  kind: 'drift-task-gone',
  plant: async (to, cases, { now }) => {
    await to.query(
      `UPDATE engine_job SET state = 'completed', changed_at = ? WHERE job_key IN (?)`,
      [lately(now), cases.map((one) => keyFor(one, 1))],
    );
    return { 'drift-task-gone': cases.map((one) => idFor('open', one)) };
  },
};

const unsent: Planter = {
  kind: 'outbox-stuck',
  plant: async (to, cases, { now }) => {
    const at = lately(now);
    await to.query(
      `INSERT INTO outbox (case_id, kind, payload, state, attempts, last_error, not_before, created_at) VALUES ?`,
      [
        cases.map(({ caseId }) => [
          ...[caseId, 'publish-message', '{"name":"bench"}', 'waiting', 9, 'UNAVAILABLE', at, at],
        ]),
      ],
    );
    const rows: { id: string }[] = await to.query(
      `SELECT id FROM outbox WHERE state = 'waiting' AND case_id IN (?)`,
      [cases.map(({ caseId }) => caseId)],
    );
    return { 'outbox-stuck': rows.map(({ id }) => id) };
  },
};

const jobs = `job_key, job_type, instance_key, element_instance_key, element_id, state, retries, created_at,
  changed_at`;

/** Engine and database that tell different things, commands that are not sent, records that were set aside. */
export const driftPlanters: readonly Planter[] = [
  ended,
  gone,
  unsent,
  byInsert(
    'drift-instance-without-case',
    'process_instance',
    'instance_key, process_id, process_version, root_instance_key, state, started_at',
    (one, { longAgo }) => [
      ...[keyFor(one, 46), 'relief-case--standard-1', 1, keyFor(one, 46), 'active', longAgo],
    ],
  ),
  byInsert('drift-task-missing', 'engine_job', jobs, (one, { longAgo }) => [
    ...[keyFor(one, 48), JobType.openTask, one.key, keyFor(one, 49), 'verify-case', 'created', 1],
    ...[longAgo, longAgo],
  ]),
  byUpdate(
    'drift-decision-lost',
    {
      ...{ table: 'task', prefix: 'open' },
      set: `state = 'completing', completed_at = ?, completed_by = assignee_id`,
    },
    ({ now }) => [lately(now)],
  ),
  {
    kind: 'feed-quarantine',
    plant: async (to, cases, { longAgo }) => {
      await to.query(
        'INSERT INTO feed_quarantine (partition_id, position, reason, record, created_at) VALUES ?',
        [cases.map(({ key }) => [1, key, 'bench', '{}', longAgo])],
      );
      return { 'feed-quarantine': cases.map(({ key }) => `1:${key}`) };
    },
  },
];
