import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import type { FeedRecord } from './feed-record.js';
import { requiredKey, textOf } from './record-values.js';

/** The start message of a case was taken: the instance it became is written beside the case. */
export async function projectStarts(em: EntityManager, records: FeedRecord[]): Promise<void> {
  const starts = records.filter(
    ({ intent, value }) =>
      intent === 'CORRELATED' && value['messageName'] === Message.reliefStarted,
  );
  for (const { value } of starts) {
    const caseId = textOf(value, 'correlationKey', 36);
    const instanceKey = requiredKey(value, 'processInstanceKey');
    await em.query(
      `UPDATE relief_case SET process_instance_key = ?
       WHERE id = ? AND process_instance_key IS NULL`,
      [instanceKey, caseId],
    );
    await em.query(`UPDATE process_instance SET case_id = ? WHERE instance_key = ?`, [
      caseId,
      instanceKey,
    ]);
  }
}
