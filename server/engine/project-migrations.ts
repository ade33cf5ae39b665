import type { FeedRecord } from './feed-record.js';
import type { Projection, ProjectionTable } from './projection-tables.js';
import { textOf } from './record-values.js';

/** What moves with an instance, by type of record: its table and the key in it. */
const MOVED: Record<string, { name: ProjectionTable; key: string; element: string }> = {
  JOB: { name: 'engine_job', key: 'job_key', element: 'elementId' },
  INCIDENT: { name: 'incident', key: 'incident_key', element: 'elementId' },
  TIMER: { name: 'engine_timer', key: 'timer_key', element: 'targetElementId' },
  PROCESS_MESSAGE_SUBSCRIPTION: { name: 'message_wait', key: 'wait_key', element: 'elementId' },
};

/**
 * An instance that goes on in another definition: the process, each element with a token, their jobs, incidents, timers and waits are told one
 * by one. What lies behind keeps the ids it had. To be run after the rows were written.
 */
export async function projectMigrations(into: Projection, records: FeedRecord[]): Promise<void> {
  for (const record of records) {
    if (record.intent === 'ELEMENT_MIGRATED') await moveElement(into, record);
    if (record.intent !== 'MIGRATED') continue;
    const moved = MOVED[record.valueType];
    if (moved === undefined) continue;
    await into.em.query(
      `UPDATE ${into.table(moved.name)} SET element_id = ? WHERE ${moved.key} = ?`,
      [textOf(record.value, moved.element, 120), String(record.key)],
    );
  }
}

async function moveElement({ em, table }: Projection, record: FeedRecord): Promise<void> {
  const { key, value } = record;
  if (value['bpmnElementType'] === 'PROCESS') {
    await em.query(
      `UPDATE ${table('process_instance')} SET process_id = ?, process_version = ?
       WHERE instance_key = ?`,
      [textOf(value, 'bpmnProcessId', 120), Number(value['version'] ?? 0), String(key)],
    );
    return;
  }
  await em.query(
    `UPDATE ${table('element_instance')} SET element_id = ? WHERE element_instance_key = ?`,
    [textOf(value, 'elementId', 120), String(key)],
  );
}
