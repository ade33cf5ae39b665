import type { EntityManager } from 'typeorm';
import { ElementInstance } from './element-instance.entity.js';
import { EngineJob } from './engine-job.entity.js';
import type { FeedRecord } from './feed-record.js';
import { followMigration } from './follow-migration.js';
import { Incident } from './incident.entity.js';
import { ProcessInstance } from './process-instance.entity.js';
import { textOf } from './record-values.js';

/**
 * An instance that goes on in another definition: the process, each element with a token, their jobs and incidents are told one by one.
 * What lies behind keeps the ids it had. To be run after the rows were written.
 */
export async function projectMigrations(em: EntityManager, records: FeedRecord[]): Promise<void> {
  for (const record of records) {
    if (record.intent === 'ELEMENT_MIGRATED') await moveElement(em, record);
    if (record.intent !== 'MIGRATED') continue;
    if (record.valueType === 'JOB') await moveJob(em, record);
    if (record.valueType === 'INCIDENT') {
      await em.update(Incident, { incidentKey: String(record.key) }, elementOf(record));
    }
  }
}

async function moveElement(em: EntityManager, record: FeedRecord): Promise<void> {
  const { key, value } = record;
  if (value['bpmnElementType'] === 'PROCESS') {
    await em.update(
      ProcessInstance,
      { instanceKey: String(key) },
      {
        processId: textOf(value, 'bpmnProcessId', 120),
        processVersion: Number(value['version'] ?? 0),
      },
    );
    return;
  }
  await em.update(ElementInstance, { elementInstanceKey: String(key) }, elementOf(record));
}

async function moveJob(em: EntityManager, record: FeedRecord): Promise<void> {
  const jobKey = String(record.key);
  await em.update(EngineJob, { jobKey }, elementOf(record));
  await followMigration(em, { jobKey, ...elementOf(record) });
}

const elementOf = ({ value }: FeedRecord): { elementId: string } => ({
  elementId: textOf(value, 'elementId', 120),
});
