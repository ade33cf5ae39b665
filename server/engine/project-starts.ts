import { Message } from '../../processes/contract.js';
import type { FeedRecord } from './feed-record.js';
import type { Projection } from './projection-tables.js';
import { requiredKey, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

/** The records that tell which instance the start message of a case became. */
export const caseStarts = (records: readonly FeedRecord[]): FeedRecord[] =>
  records.filter(
    ({ recordType, valueType, intent, value }) =>
      recordType === 'EVENT' &&
      valueType === 'MESSAGE_START_EVENT_SUBSCRIPTION' &&
      intent === 'CORRELATED' &&
      value['messageName'] === Message.reliefStarted,
  );

/**
 * The case an instance belongs to is told before the instance itself, sometimes in an earlier request: what is known of it until then is
 * written down with version 0, see project-instances.ts.
 */
export async function projectStarts(
  { em, table }: Projection,
  records: FeedRecord[],
): Promise<void> {
  const rows = caseStarts(records).map((record): Row => {
    const { value } = record;
    const key = requiredKey(value, 'processInstanceKey');
    return {
      ...{ instance_key: key, root_instance_key: key, process_version: 0, state: 'active' },
      process_id: textOf(value, 'bpmnProcessId', 120),
      case_id: textOf(value, 'correlationKey', 36),
      started_at: timeOf(record),
    };
  });
  await upsertRows(em, table('process_instance'), rows, 'case_id = VALUES(case_id)');
}
