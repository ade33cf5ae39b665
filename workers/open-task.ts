import { JobType } from '../processes/contract.js';
import type { Job, Outcome } from '../processes/job.js';
import type { Deps } from '../server/deps.js';
import { openTask } from '../server/tasks/open-task.js';

const DAY_MS = 86_400_000;

/**
 * Serves the engine's user-task type. The lock is short until the row is committed, so that a worker killed in between
 * loses nothing, and long afterwards; a job handed out again later is the same row.
 */
export const openTaskWorker = {
  type: JobType.openTask,
  timeoutMs: 30_000,
  fetchVariables: [
    'caseId',
    'officeId',
    'handlerId',
    'round',
    'disbursementId',
    'hearingId',
    'assistanceId',
    'purpose',
    'proposal',
    'requestId',
    'higherOfficeId',
    'decision',
  ],
  run: async (deps: Deps, job: Job): Promise<Outcome> => {
    await openTask(deps, job);
    return { kind: 'keep', timeoutMs: DAY_MS };
  },
};
