import { JobType, type VariableName } from '../processes/contract.js';
import { openTask } from '../server/tasks/open-task.js';
import { decideOutcome } from './decide-outcome.js';
import type { Perform } from './run-job.js';

const DAY_MS = 86_400_000;
const AGAIN_MS = 30_000;

/** What acts read of the process beside the case itself. */
const fetched: VariableName[] = [
  'caseId',
  'officeId',
  'round',
  'higherOfficeId',
  'decision',
  'proposal',
  'disbursementId',
  'purpose',
  'hearingId',
  'assistanceId',
  'supplementId',
  'jointMode',
  'result',
  'requestId',
];

/**
 * Serves the engine's user-task type. The lock is short until the row is committed, so that a worker killed in between
 * loses nothing, and long afterwards; a job handed out again later is the same row. Such a job has a single try, so a
 * world that is away never fails it: it is only left for a while.
 */
export const openTaskWorker = {
  type: JobType.openTask,
  timeoutMs: AGAIN_MS,
  fetchVariables: fetched,
  perform: (async (deps, job) => {
    try {
      await openTask(deps, job);
      return { kind: 'keep', timeoutMs: DAY_MS };
    } catch (error) {
      const outcome = decideOutcome(error, job.retries);
      if (outcome.kind !== 'retry' && outcome.kind !== 'hold') throw error;
      return { kind: 'keep', timeoutMs: AGAIN_MS };
    }
  }) satisfies Perform,
};
