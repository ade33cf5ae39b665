import type { EntityManager } from 'typeorm';
import { JobType } from '../../processes/contract.js';
import { settleTasks } from '../tasks/settle-task.js';
import type { FeedRecord } from './feed-record.js';
import { followMigration } from './follow-migration.js';
import { caseStarts } from './project-starts.js';
import { requiredKey, textOf } from './record-values.js';

/**
 * What records mean for cases and tasks: the case that was started knows its instance, a migrated task moves, a task whose job ended is
 * settled. To be run after the projection in the same transaction: open-task.ts reads the job with a lock after its own
 * commit, so that whichever of the two comes second sees the other. May be repeated; a rebuild leaves it out.
 */
export async function tellCases(em: EntityManager, records: FeedRecord[]): Promise<void> {
  await tellStarts(em, caseStarts(records));
  const jobs = records.filter(
    ({ recordType, valueType }) => recordType === 'EVENT' && valueType === 'JOB',
  );
  for (const record of jobs.filter(({ intent }) => intent === 'MIGRATED')) {
    const elementId = textOf(record.value, 'elementId', 120);
    await followMigration(em, { jobKey: String(record.key), elementId });
  }
  const ended = (intent: string): string[] =>
    jobs
      .filter((record) => record.intent === intent && record.value['type'] === JobType.openTask)
      .map(({ key }) => String(key));
  await settleTasks(em, ended('COMPLETED'), 'completed');
  await settleTasks(em, ended('CANCELED'), 'cancelled');
}

/** A case keeps the instance it got first. */
async function tellStarts(em: EntityManager, starts: FeedRecord[]): Promise<void> {
  if (starts.length === 0) return;
  const pairs = starts.map(({ value }) => [
    textOf(value, 'correlationKey', 36),
    requiredKey(value, 'processInstanceKey'),
  ]);
  await em.query(
    `UPDATE relief_case
     SET process_instance_key = CASE id ${pairs.map(() => 'WHEN ? THEN ?').join(' ')} END
     WHERE id IN (?) AND process_instance_key IS NULL`,
    [...pairs.flat(), pairs.map(([caseId]) => caseId)],
  );
}
