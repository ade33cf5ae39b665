import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { keyOf, requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

const STATES: Record<string, string> = {
  ELEMENT_ACTIVATED: 'active',
  ELEMENT_COMPLETED: 'completed',
  ELEMENT_TERMINATED: 'terminated',
};

/** Passages through elements with their times, and the flows between them. */
export async function projectElements(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<void> {
  const flows = records.filter(({ intent }) => intent === 'SEQUENCE_FLOW_TAKEN').map(flowRow);
  await upsertRows(em, table('flow_taken'), flows, 'position = position');

  const elements = new Map<string, Row>();
  for (const record of records) {
    const state = STATES[record.intent];
    if (state === undefined || record.value['bpmnElementType'] === 'PROCESS') continue;
    const key = String(record.key);
    elements.set(key, { ...elementRow(record, state), ...startOf(elements.get(key)) });
  }
  // an end is never undone by a repeated beginning
  await upsertRows(
    em,
    table('element_instance'),
    [...elements.values()],
    `state = IF(VALUES(state) = 'active', state, VALUES(state)),
     ended_at = COALESCE(VALUES(ended_at), ended_at)`,
  );
}

function elementRow(record: FeedRecord, state: string): Row {
  const { value } = record;
  const at = timeOf(record);
  return {
    element_instance_key: String(record.key),
    instance_key: requiredKey(value, 'processInstanceKey'),
    element_id: textOf(value, 'elementId', 120),
    element_type: textOf(value, 'bpmnElementType', 60),
    flow_scope_key: keyOf(value, 'flowScopeKey') ?? '0',
    state,
    started_at: at,
    ended_at: state === 'active' ? null : at,
  };
}

/** Within one run the beginning is known when the end comes. */
const startOf = (row: Row | undefined): Row =>
  row ? { started_at: row['started_at'] ?? null } : {};

const flowRow = (record: FeedRecord): Row => ({
  partition_id: record.partitionId,
  position: String(record.position),
  instance_key: requiredKey(record.value, 'processInstanceKey'),
  flow_id: textOf(record.value, 'elementId', 120),
  taken_at: timeOf(record),
});
