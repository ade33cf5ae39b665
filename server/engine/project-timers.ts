import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { keyOf, requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

const STATES: Record<string, string> = {
  CREATED: 'open',
  TRIGGERED: 'triggered',
  CANCELED: 'canceled',
};

/** Timers of instances; those that would start a process belong to none. */
export async function projectTimers(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<void> {
  const timers = new Map<string, Row>();
  for (const record of records) {
    const state = STATES[record.intent];
    if (state === undefined || keyOf(record.value, 'processInstanceKey') === null) continue;
    const key = String(record.key);
    const before = timers.get(key);
    timers.set(key, {
      ...timerRow(record, state),
      ...(before ? { opened_at: before['opened_at'] ?? null } : {}),
    });
  }
  // an end is never undone by a repeated beginning
  await upsertRows(
    em,
    table('engine_timer'),
    [...timers.values()],
    `state = IF(state = 'open', VALUES(state), state),
     closed_at = COALESCE(closed_at, VALUES(closed_at))`,
  );
}

function timerRow(record: FeedRecord, state: string): Row {
  const { value } = record;
  const at = timeOf(record);
  return {
    timer_key: String(record.key),
    instance_key: requiredKey(value, 'processInstanceKey'),
    element_instance_key: keyOf(value, 'elementInstanceKey') ?? '0',
    element_id: textOf(value, 'targetElementId', 120),
    state,
    due_at: new Date(Number(value['dueDate'])),
    opened_at: at,
    closed_at: state === 'open' ? null : at,
  };
}
