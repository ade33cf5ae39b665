import { failureCause } from '../../../domain/monitor/incident-cause.js';
import { foundOfJob, jobsWhere } from '../engine-jobs.js';
import type { StuckKind } from '../stuck-kind.js';

/** The record of the incident follows that of the failure at once. */
const graceMs = 5_000;

/** A job has no tries left and no incident stands for it: the incident was resolved, the job was not given new tries. */
export const jobOutOfRetries: StuckKind = {
  id: 'job-out-of-retries',
  desk: 'machine',
  name: '重试次数用尽',
  weight: 75,
  find: async ({ dataSource, clock }) => {
    const jobs = await jobsWhere(
      dataSource,
      `job.state IN ('failed', 'timed_out') AND job.retries = 0 AND job.changed_at < ?
       AND NOT EXISTS (SELECT 1 FROM incident WHERE incident.instance_key = job.instance_key
         AND incident.job_key = job.job_key AND incident.state = 'open')`,
      [new Date(clock.now().getTime() - graceMs)],
    );
    return Promise.all(jobs.map((job) => foundOfJob(dataSource, job)));
  },
  sentence: ({ step, code }) =>
    `“${String(step)}”的重试次数已经用尽，不会再自动处理：${failureCause(code)}`,
  acts: ({ subject: jobKey }) => [{ kind: 'mend', act: 'retry-job', input: { jobKey } }],
};
