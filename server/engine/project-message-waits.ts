import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { keyOf, requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

/** What an instance waits for. A correlated message ends the wait of an event that interrupts, and only of that. */
function stateOf({ intent, value }: FeedRecord): string | null {
  switch (intent) {
    case 'CREATING':
    case 'CREATED':
      return 'open';
    case 'CORRELATED':
      return value['interrupting'] === false ? 'open' : 'received';
    case 'DELETING':
    case 'DELETED':
      return 'ended';
    default:
      return null;
  }
}

/** Instances that wait for messages, from asking for one until it came or the step ended otherwise. */
export async function projectMessageWaits(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<void> {
  const waits = new Map<string, Row>();
  for (const record of records) {
    const state = stateOf(record);
    if (state === null) continue;
    const key = String(record.key);
    waits.set(key, merged(waits.get(key), waitRow(record, state)));
  }
  await upsertRows(
    em,
    table('message_wait'),
    [...waits.values()],
    `state = IF(state = 'open', VALUES(state), state),
     received = GREATEST(received, VALUES(received)),
     closed_at = COALESCE(closed_at, VALUES(closed_at))`,
  );
}

/** The same rule as in the table, for what one run tells of the same wait. */
function merged(before: Row | undefined, next: Row): Row {
  if (before === undefined) return next;
  const isOpen = before['state'] === 'open';
  return {
    ...before,
    state: (isOpen ? next['state'] : before['state']) ?? null,
    received: Math.max(Number(before['received']), Number(next['received'])),
    closed_at: before['closed_at'] ?? next['closed_at'] ?? null,
  };
}

function waitRow(record: FeedRecord, state: string): Row {
  const { value } = record;
  const at = timeOf(record);
  return {
    wait_key: String(record.key),
    instance_key: requiredKey(value, 'processInstanceKey'),
    element_instance_key: keyOf(value, 'elementInstanceKey') ?? '0',
    element_id: textOf(value, 'elementId', 120),
    message_name: textOf(value, 'messageName', 120),
    correlation_key: textOf(value, 'correlationKey', 120),
    state,
    received: record.intent === 'CORRELATED' ? 1 : 0,
    opened_at: at,
    closed_at: state === 'open' ? null : at,
  };
}
