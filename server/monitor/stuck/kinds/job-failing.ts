import { failureCause } from '../../../domain/monitor/incident-cause.js';
import type { RuleCode } from '../../../domain/basics/rule-codes.js';
import { foundOfJob, jobsWhere } from '../engine-jobs.js';
import type { StuckKind } from '../stuck-kind.js';

/** Held until the engine cancels it with its case: nothing to mend. */
const passing: RuleCode = 'CASE_TERMINATED';

/** A job failed and will be tried again: seen before the last try makes an incident of it. */
export const jobFailing: StuckKind = {
  id: 'job-failing',
  desk: 'machine',
  name: '自动步骤重试中',
  weight: 40,
  find: async ({ dataSource }) => {
    const jobs = await jobsWhere(
      dataSource,
      `job.state IN ('failed', 'recurred_after_backoff') AND job.retries > 0`,
      [],
    );
    const failing = jobs.filter(({ code }) => code !== passing);
    return Promise.all(failing.map((job) => foundOfJob(dataSource, job)));
  },
  sentence: ({ step, code, retries }) =>
    `“${String(step)}”处理失败，还会再试${String(retries)}次：${failureCause(code)}`,
  acts: ({ subject: jobKey }) => [{ kind: 'mend', act: 'retry-job', input: { jobKey } }],
};
