import { JobType } from '../../../../processes/contract.js';
import { heardTypes } from '../../health/job-types.js';
import { listPrograms } from '../../health/programs.js';
import { foundOfJob, jobsWhere } from '../engine-jobs.js';
import type { StuckKind } from '../stuck-kind.js';

/** Our workers take a job within a second, and the longest of their locks is over by then. */
const patienceMs = 30_000;

/** What people do lies as long as they need. */
const ofWorkers: string[] = Object.values(JobType).filter((type) => type !== JobType.openTask);

/**
 * A job lies there although its type is polled. Where nobody polls the type the fault is the program's, which is found as such and once, not
 * for each job.
 */
export const jobWaiting: StuckKind = {
  id: 'job-waiting',
  desk: 'machine',
  name: '自动步骤未领取',
  weight: 65,
  find: async ({ dataSource, clock }) => {
    const heard = heardTypes(await listPrograms(dataSource.manager));
    const types = ofWorkers.filter((type) => heard.has(type));
    if (types.length === 0) return [];
    const jobs = await jobsWhere(
      dataSource,
      `job.state IN ('created', 'timed_out', 'retries_updated') AND job.job_type IN (?)
       AND job.changed_at < ? AND job.retries > 0`,
      [types, new Date(clock.now().getTime() - patienceMs)],
    );
    return Promise.all(jobs.map((job) => foundOfJob(dataSource, job)));
  },
  sentence: ({ step }) => `“${String(step)}”等待程序处理已超过30秒，程序在运行，却没有领取`,
  acts: ({ subject: jobKey }) => [
    { kind: 'mend', act: 'retry-job', input: { jobKey } },
    {
      ...{ kind: 'link', label: '查看运行状况', to: '/monitor/health' },
      explain: '查看工作程序和引擎是否正常；必要时重新启动工作程序，未处理的自动步骤会重新领取',
    },
  ],
};
