import type { FeedRecord } from './feed-record.js';
import { projectElements } from './project-elements.js';
import { projectIncidents } from './project-incidents.js';
import { projectInstances } from './project-instances.js';
import { projectJobs } from './project-jobs.js';
import { projectMessageWaits } from './project-message-waits.js';
import { projectMigrations } from './project-migrations.js';
import { projectStarts } from './project-starts.js';
import { projectTimers } from './project-timers.js';
import type { Projection } from './projection-tables.js';

/**
 * Writes what a run of records says about instances, elements, flows, jobs, incidents, timers and message waits, and nothing else: a rebuild
 * does the same again. May be repeated.
 */
export async function projectRecords(into: Projection, records: FeedRecord[]): Promise<void> {
  const events = records.filter(({ recordType }) => recordType === 'EVENT');
  const of = (valueType: string) => events.filter((record) => record.valueType === valueType);
  const processInstance = of('PROCESS_INSTANCE');
  // the start of a case is told before its instance
  await projectStarts(into, of('MESSAGE_START_EVENT_SUBSCRIPTION'));
  await projectInstances(into, processInstance);
  await projectElements(into, processInstance);
  await projectJobs(into, of('JOB'));
  await projectIncidents(into, of('INCIDENT'));
  await projectTimers(into, of('TIMER'));
  await projectMessageWaits(into, of('PROCESS_MESSAGE_SUBSCRIPTION'));
  await projectMigrations(into, events);
}
