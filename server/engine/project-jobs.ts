import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

/** Ended jobs stay ended, and a record that comes late, out of quarantine, changes nothing that is known from later on. */
const STAYS = `state IN ('completed', 'canceled', 'error_thrown') OR changed_at > VALUES(changed_at)`;

/** The last known state of every job. */
export async function projectJobs({ em, table }: Projection, records: FeedRecord[]): Promise<void> {
  const jobs = new Map<string, Row>();
  // a migrated job is as it was, at another element: see project-migrations.ts
  for (const record of records.filter(({ intent }) => intent !== 'MIGRATED')) {
    const key = String(record.key);
    jobs.set(key, { ...jobRow(record), ...createdOf(jobs.get(key)) });
  }
  await upsertRows(
    em,
    table('engine_job'),
    [...jobs.values()],
    // assignments are made in this order, and each reads what those before it wrote
    `created_at = LEAST(created_at, VALUES(created_at)),
     retries = IF(${STAYS}, retries, VALUES(retries)),
     error_message = IF(${STAYS}, error_message, VALUES(error_message)),
     state = IF(${STAYS}, state, VALUES(state)),
     changed_at = GREATEST(changed_at, VALUES(changed_at))`,
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
