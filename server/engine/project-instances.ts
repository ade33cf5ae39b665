import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { keyOf, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

const STATES: Record<string, string> = {
  ELEMENT_ACTIVATING: 'active',
  ELEMENT_COMPLETED: 'completed',
  ELEMENT_TERMINATED: 'terminated',
};

/** Process instances: the records of elements of type PROCESS. An end is never undone by a repeated beginning. */
export async function projectInstances(into: Projection, records: FeedRecord[]): Promise<void> {
  const processes = records.filter(
    ({ intent, value }) => value['bpmnElementType'] === 'PROCESS' && intent in STATES,
  );
  if (processes.length === 0) return;
  const roots = await knownRoots(into, processes);
  const rows = new Map<string, Row>();
  for (const record of processes) {
    const key = String(record.key);
    rows.set(key, { ...instanceRow(record, roots), ...startOf(rows.get(key)) });
  }
  // version 0: so far known by its start message only
  await upsertRows(
    into.em,
    into.table('process_instance'),
    [...rows.values()],
    `process_id = IF(process_version = 0, VALUES(process_id), process_id),
     started_at = IF(process_version = 0, VALUES(started_at), started_at),
     process_version = IF(process_version = 0, VALUES(process_version), process_version),
     state = IF(VALUES(state) = 'active', state, VALUES(state)),
     ended_at = COALESCE(VALUES(ended_at), ended_at)`,
  );
}

function instanceRow(record: FeedRecord, roots: Map<string, string>): Row {
  const { value, intent } = record;
  const key = String(record.key);
  const parent = keyOf(value, 'parentProcessInstanceKey');
  // records come in order, so a parent is known or earlier in the same run
  const root = parent === null ? key : (roots.get(parent) ?? parent);
  roots.set(key, root);
  const state = STATES[intent] ?? 'active';
  const at = timeOf(record);
  return {
    instance_key: key,
    process_id: textOf(value, 'bpmnProcessId', 120),
    process_version: Number(value['version'] ?? 0),
    parent_instance_key: parent,
    parent_element_instance_key: keyOf(value, 'parentElementInstanceKey'),
    root_instance_key: root,
    state,
    started_at: at,
    ended_at: state === 'active' ? null : at,
  };
}

/** Within one run the beginning is known when the end comes. */
const startOf = (row: Row | undefined): Row =>
  row
    ? {
        started_at: row['started_at'] ?? null,
        process_id: row['process_id'] ?? null,
        process_version: row['process_version'] ?? null,
      }
    : {};

async function knownRoots(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<Map<string, string>> {
  const parents = records.flatMap(({ value }) => keyOf(value, 'parentProcessInstanceKey') ?? []);
  if (parents.length === 0) return new Map();
  const known: { instanceKey: string; rootInstanceKey: string }[] = await em.query(
    `SELECT instance_key AS instanceKey, root_instance_key AS rootInstanceKey
     FROM ${table('process_instance')} WHERE instance_key IN (?)`,
    [parents],
  );
  return new Map(known.map(({ instanceKey, rootInstanceKey }) => [instanceKey, rootInstanceKey]));
}
