import { incidentText } from '../../../../processes/incident-text.js';
import { byInsert, keyFor, type Planter } from '../planter.js';

const jobColumns = `job_key, job_type, instance_key, element_instance_key, element_id, state, retries,
  error_message, created_at, changed_at`;

const job = (kind: string, offset: number, type: string, state: string, retries: number): Planter =>
  byInsert(kind, 'engine_job', jobColumns, (one, { longAgo }) => [
    ...[keyFor(one, offset), type, one.key, keyFor(one, offset + 1), type, state, retries],
    ...['程序出错', longAgo, longAgo],
  ]);

const incidentColumns = `incident_key, instance_key, element_instance_key, element_id, error_type, error_message,
  state, created_at`;

const incident = (kind: string, offset: number, message: string): Planter =>
  byInsert(kind, 'incident', incidentColumns, (one, { longAgo }) => [
    ...[keyFor(one, offset), one.key, keyFor(one, offset + 1), 'issue-document'],
    ...['JOB_NO_RETRIES', message, 'open', longAgo],
  ]);

/** Steps the engine cannot go on with. */
export const enginePlanters: readonly Planter[] = [
  job('job-failing', 34, 'accept-case', 'failed', 2),
  job('job-out-of-retries', 36, 'accept-case', 'failed', 0),
  job('job-waiting', 38, 'accept-case', 'created', 3),
  incident('incident', 40, '程序出错'),
  incident('paper-held', 42, incidentText('PAPERS_DISAGREE', '姓名不一致')),
];
