import { In, type DataSource } from 'typeorm';
import { readIncidentText } from '../../../processes/incident-text.js';
import { ElementInstance } from '../../engine/element-instance.entity.js';
import { EngineJob } from '../../engine/engine-job.entity.js';
import { EngineTimer } from '../../engine/engine-timer.entity.js';
import { FlowTaken } from '../../engine/flow-taken.entity.js';
import { Incident } from '../../engine/incident.entity.js';
import { MessageWait } from '../../engine/message-wait.entity.js';
import type { HistoryEvent } from './api.js';

/** An event before its element is named. */
export type EngineEvent = Omit<HistoryEvent, 'name'>;

/** States in which a job is done with. */
const endedJobs = new Set(['completed', 'canceled', 'error_thrown']);

/** Everything the feed tells of these instances, the oldest first. */
export async function engineEvents(
  { manager: em }: DataSource,
  instanceKeys: readonly string[],
): Promise<EngineEvent[]> {
  const where = { instanceKey: In([...instanceKeys]) };
  const [elements, jobs, incidents, timers, waits, flows] = await Promise.all([
    em.findBy(ElementInstance, where),
    em.findBy(EngineJob, where),
    em.findBy(Incident, where),
    em.findBy(EngineTimer, where),
    em.findBy(MessageWait, where),
    em.findBy(FlowTaken, where),
  ]);
  const events = [
    ...elements.map(elementEvent),
    ...jobs.map(jobEvent),
    ...incidents.map(incidentEvent),
    ...timers.map(timerEvent),
    ...waits.map(waitEvent),
    ...flows.map(flowEvent),
  ];
  return events.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

const nothingElse = { type: '', retries: null, dueAt: null, message: null };
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function elementEvent(row: ElementInstance): EngineEvent {
  const { elementInstanceKey: key, instanceKey, elementId, elementType: type, state } = row;
  const times = { startedAt: row.startedAt.toISOString(), endedAt: iso(row.endedAt) };
  return { ...nothingElse, kind: 'element', key, instanceKey, elementId, type, state, ...times };
}

function jobEvent(row: EngineJob): EngineEvent {
  const { jobKey: key, instanceKey, elementId, jobType: type, state, retries } = row;
  return {
    ...nothingElse,
    ...{ kind: 'job', key, instanceKey, elementId, type, state, retries },
    ...{ message: row.errorMessage, startedAt: row.createdAt.toISOString() },
    endedAt: endedJobs.has(state) ? row.changedAt.toISOString() : null,
  };
}

function incidentEvent(row: Incident): EngineEvent {
  const { incidentKey: key, instanceKey, elementId, errorType: type, state } = row;
  return {
    ...nothingElse,
    ...{ kind: 'incident', key, instanceKey, elementId, type, state },
    message: readIncidentText(row.errorMessage).message,
    ...{ startedAt: row.createdAt.toISOString(), endedAt: iso(row.resolvedAt) },
  };
}

function timerEvent(row: EngineTimer): EngineEvent {
  const { timerKey: key, instanceKey, elementId, state } = row;
  return {
    ...nothingElse,
    ...{ kind: 'timer', key, instanceKey, elementId, state, dueAt: row.dueAt.toISOString() },
    ...{ startedAt: row.openedAt.toISOString(), endedAt: iso(row.closedAt) },
  };
}

/** The key a message is told apart by is left out: it may name what the case is about. */
function waitEvent(row: MessageWait): EngineEvent {
  const { waitKey: key, instanceKey, elementId, messageName: type, state } = row;
  return {
    ...nothingElse,
    ...{ kind: 'message', key, instanceKey, elementId, type, state },
    ...{ startedAt: row.openedAt.toISOString(), endedAt: iso(row.closedAt) },
  };
}

function flowEvent(row: FlowTaken): EngineEvent {
  const at = row.takenAt.toISOString();
  return {
    ...nothingElse,
    ...{ kind: 'flow', key: `${String(row.partitionId)}-${row.position}` },
    ...{ instanceKey: row.instanceKey, elementId: row.flowId, state: 'taken' },
    ...{ startedAt: at, endedAt: at },
  };
}
