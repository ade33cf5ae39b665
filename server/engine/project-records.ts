import type { EntityManager } from 'typeorm';
import type { FeedRecord } from './feed-record.js';
import { projectElements } from './project-elements.js';
import { projectIncidents } from './project-incidents.js';
import { projectInstances } from './project-instances.js';
import { projectJobs } from './project-jobs.js';
import { projectMigrations } from './project-migrations.js';
import { projectStarts } from './project-starts.js';

/** Writes what a run of records says about instances, elements, flows, jobs and incidents. May be repeated. */
export async function projectRecords(em: EntityManager, records: FeedRecord[]): Promise<void> {
  const events = records.filter(({ recordType }) => recordType === 'EVENT');
  const of = (valueType: string) => events.filter((record) => record.valueType === valueType);
  const processInstance = of('PROCESS_INSTANCE');
  await projectInstances(em, processInstance);
  await projectElements(em, processInstance);
  await projectJobs(em, of('JOB'));
  await projectIncidents(em, of('INCIDENT'));
  await projectMigrations(em, events);
  await projectStarts(em, of('MESSAGE_START_EVENT_SUBSCRIPTION'));
}
