import { JobType } from '../../../../processes/contract.js';
import { jobsWhere } from '../engine-jobs.js';
import { secondsAgo } from '../seconds-ago.js';
import { stepName } from '../step-names.js';
import type { Found, StuckKind } from '../stuck-kind.js';

const PATIENCE_S = 30;
/** A task is committed before its job is held for long: one that is held and has none was taken away. */
const HELD_S = 3;

/** The engine waits for somebody's work, and nobody here has the task: it was never opened, or is gone. */
export const driftTaskMissing: StuckKind = {
  id: 'drift-task-missing',
  desk: 'machine',
  name: '任务未到待办',
  weight: 75,
  // one look-up for each open task
  everyMs: 6_000,
  find: async (context) => {
    const { dataSource } = context;
    const jobs = await jobsWhere(
      dataSource,
      `job.job_type = ? AND ((job.state = 'timeout_updated' AND job.changed_at < ?)
         OR (job.state IN ('created', 'timed_out', 'failed', 'retries_updated', 'recurred_after_backoff')
           AND job.changed_at < ?))
       AND NOT EXISTS (SELECT 1 FROM task WHERE task.job_key = job.job_key)`,
      [JobType.openTask, secondsAgo(context, HELD_S), secondsAgo(context, PATIENCE_S)],
    );
    const found = jobs.map(async (job): Promise<Found> => {
      const { jobKey, caseId, officeId, changedAt: since } = job;
      return {
        ...{ subject: jobKey, caseId, officeId, since, owner: { kind: 'operator' } },
        facts: { step: await stepName(dataSource, job), jobKey },
      };
    });
    return Promise.all(found);
  },
  sentence: ({ step }) => `引擎在等待办理“${String(step)}”，但任务没有出现在任何人的待办中`,
  acts: ({ subject: jobKey }) => [{ kind: 'mend', act: 'repair-task', input: { jobKey } }],
};
