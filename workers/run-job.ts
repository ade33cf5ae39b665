import type { Engine } from '../processes/engine.js';
import type { Job, Outcome } from '../processes/job.js';
import type { Deps } from '../server/deps.js';
import { decideOutcome } from './decide-outcome.js';
import type { Worker } from './define.js';

export type JobRunner = (job: Job) => Promise<void>;

/** The one wrapper around every worker: runs it, decides how the job ends, tells the engine, never throws. */
export function createJobRunner(
  worker: Pick<Worker, 'type' | 'run'>,
  deps: Deps,
  engine: Engine,
  observe: (type: string, outcome: Outcome['kind'], seconds: number) => void,
): JobRunner {
  return async (job) => {
    const log = deps.log.child({
      jobKey: job.key,
      type: job.type,
      caseId: job.variables['caseId'],
    });
    const startedAt = performance.now();
    const outcome = await attempt(worker, { ...deps, log }, job);
    observe(worker.type, outcome.kind, (performance.now() - startedAt) / 1000);
    if (outcome.kind === 'incident') log.error({ reason: outcome.message }, 'job: needs a person');
    else if (outcome.kind === 'retry') log.warn({ reason: outcome.message }, 'job: to be repeated');
    try {
      const answer = await engine.settleJob(job, outcome);
      log.info({ outcome: outcome.kind, answer }, 'job: ended');
    } catch (error) {
      // the effect is committed; the lock runs out, the job comes again and finds it done
      log.warn({ err: error, outcome: outcome.kind }, 'job: the engine did not answer');
    }
  };
}

async function attempt(worker: Pick<Worker, 'run'>, deps: Deps, job: Job): Promise<Outcome> {
  try {
    await deps.clock.refresh();
    const variables = await worker.run(job.variables, {
      ...deps,
      job,
      effectKey: job.elementInstanceKey,
    });
    return { kind: 'complete', variables };
  } catch (error) {
    deps.log.debug({ err: error }, 'job: threw');
    return decideOutcome(error, job.retries);
  }
}
