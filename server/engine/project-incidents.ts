import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { keyOf, requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

/** Incidents as they are raised and resolved. */
export async function projectIncidents(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<void> {
  const raised = records.filter(({ intent }) => intent === 'CREATED').map(incidentRow);
  await upsertRows(em, table('incident'), raised, 'incident_key = incident_key');
  for (const record of records.filter(({ intent }) => intent === 'RESOLVED')) {
    await em.query(
      `UPDATE ${table('incident')} SET state = 'resolved', resolved_at = ? WHERE incident_key = ?`,
      [timeOf(record), String(record.key)],
    );
  }
}

function incidentRow(record: FeedRecord): Row {
  const { value } = record;
  return {
    incident_key: String(record.key),
    instance_key: requiredKey(value, 'processInstanceKey'),
    element_instance_key: keyOf(value, 'elementInstanceKey') ?? '0',
    element_id: textOf(value, 'elementId', 120),
    job_key: keyOf(value, 'jobKey'),
    error_type: textOf(value, 'errorType', 60),
    error_message: textOf(value, 'errorMessage', 10_000),
    state: 'open',
    created_at: timeOf(record),
  };
}
