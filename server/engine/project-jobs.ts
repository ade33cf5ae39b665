import type { EntityManager } from 'typeorm';
import type { FeedRecord } from './feed-record.js';
import { requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

/** Ended jobs stay ended, whatever is repeated. */
const TERMINAL = `('completed', 'canceled', 'error_thrown')`;

/** The last known state of every job. */
export async function projectJobs(em: EntityManager, records: FeedRecord[]): Promise<void> {
  const jobs = new Map<string, Row>();
  // a migrated job is as it was, at another element: see project-migrations.ts
  for (const record of records.filter(({ intent }) => intent !== 'MIGRATED')) {
    const key = String(record.key);
    jobs.set(key, { ...jobRow(record), ...createdOf(jobs.get(key)) });
  }
  await upsertRows(
    em,
    'engine_job',
    [...jobs.values()],
    `changed_at = IF(state IN ${TERMINAL}, changed_at, VALUES(changed_at)),
     retries = IF(state IN ${TERMINAL}, retries, VALUES(retries)),
     error_message = IF(state IN ${TERMINAL}, error_message, VALUES(error_message)),
     state = IF(state IN ${TERMINAL}, state, VALUES(state))`,
  );
}

function jobRow(record: FeedRecord): Row {
  const { value } = record;
  const at = timeOf(record);
  return {
    job_key: String(record.key),
    job_type: textOf(value, 'type', 80),
    instance_key: requiredKey(value, 'processInstanceKey'),
    element_instance_key: requiredKey(value, 'elementInstanceKey'),
    element_id: textOf(value, 'elementId', 120),
    state: record.intent.toLowerCase().slice(0, 20),
    retries: Number(value['retries'] ?? 0),
    error_message: textOf(value, 'errorMessage', 1000) || null,
    created_at: at,
    changed_at: at,
  };
}

const createdOf = (row: Row | undefined): Row =>
  row ? { created_at: row['created_at'] ?? null } : {};
