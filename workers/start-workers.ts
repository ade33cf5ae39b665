import { hostname } from 'node:os';
import type { Engine } from '../processes/engine.js';
import type { Deps } from '../server/deps.js';
import { workers } from './index.js';
import { openJobSource, type JobSource } from './job-source.js';
import { openTaskWorker } from './open-task.js';
import { createJobRunner, serviceTask, type JobEnded } from './run-job.js';

export interface RunningWorkers {
  sources: ReadonlyMap<string, JobSource>;
  /** When the broker was last heard, by type of job. */
  lastHeardAt(): ReadonlyMap<string, Date>;
  /** Takes no more jobs and waits for those at work. */
  stop(): Promise<void>;
}

/** Opens a job source for every service task and for the tasks of people. */
export function startWorkers(deps: Deps, engine: Engine, jobEnded?: JobEnded): RunningWorkers {
  const name = `${hostname()}:${String(process.pid)}`;
  const served = [
    ...workers.map((each) => ({ ...each, perform: serviceTask(each) })),
    openTaskWorker,
  ];
  const sources = new Map(
    served.map(({ type, timeoutMs, fetchVariables, perform }) => {
      const request = { type, worker: name, timeoutMs, fetchVariables };
      const run = createJobRunner(type, perform, deps, engine, jobEnded);
      return [type, openJobSource(engine, request, run, deps.log)];
    }),
  );
  return {
    sources,
    lastHeardAt: () => new Map([...sources].map(([type, source]) => [type, source.lastHeardAt()])),
    stop: async () => {
      await Promise.allSettled([...sources.values()].map((source) => source.close()));
    },
  };
}
