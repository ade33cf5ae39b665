import type { Engine } from '../processes/engine.js';
import type { Job, Outcome } from '../processes/job.js';
import type { Deps } from '../server/deps.js';
import { tellOfHeldPaper } from '../server/document-checks/tell-of-held-paper.js';
import { RuleError } from '../server/domain/basics/errors.js';
import { decideOutcome } from './decide-outcome.js';
import type { Worker } from './define.js';

/** Does the work of a job and says how it ends. */
export type Perform = (deps: Deps, job: Job) => Promise<Outcome>;

/** Told of every job that ended: how, and after how many seconds. */
export type JobEnded = (type: string, outcome: Outcome['kind'], seconds: number) => void;

/** The one wrapper around every job: does the work, tells the engine how it ended, never throws. */
export function createJobRunner(
  type: string,
  perform: Perform,
  deps: Deps,
  engine: Engine,
  jobEnded: JobEnded = () => undefined,
): (job: Job) => Promise<void> {
  return async (job) => {
    const { caseId, requestId } = job.variables;
    const log = deps.log.child({ jobKey: job.key, type, caseId, requestId });
    const startedAt = performance.now();
    const outcome = await performSafely(perform, { ...deps, log }, job);
    const durationMs = Math.round(performance.now() - startedAt);
    jobEnded(type, outcome.kind, durationMs / 1_000);
    if (outcome.kind === 'incident') log.error({ reason: outcome.message }, 'job: needs a person');
    else if (outcome.kind === 'retry' || outcome.kind === 'hold')
      log.warn({ reason: outcome.message }, 'job: to be repeated');
    try {
      const answer = await engine.settleJob(job, outcome);
      log.info({ outcome: outcome.kind, answer, durationMs }, 'job: ended');
    } catch (error) {
      // the effect is committed; the lock runs out, the job comes again and finds it done
      log.warn({ err: error, outcome: outcome.kind }, 'job: the engine did not answer');
    }
  };
}

/** How a service task is performed: its worker gives the variables to complete with. */
export const serviceTask =
  (worker: Pick<Worker, 'run'>): Perform =>
  async (deps, job) => ({
    kind: 'complete',
    variables: await worker.run(job.variables, {
      ...deps,
      job,
      effectKey: job.elementInstanceKey,
    }),
  });

async function performSafely(perform: Perform, deps: Deps, job: Job): Promise<Outcome> {
  try {
    await deps.clock.refresh();
    return await perform(deps, job);
  } catch (error) {
    const outcome = decideOutcome(error, job.retries);
    if (outcome.kind === 'incident') deps.log.error({ err: error }, 'job: threw');
    await tellOfDisagreement(deps, job, error);
    return outcome;
  }
}

/** Papers that disagree are mended by those who handle the case, not by an administrator. */
async function tellOfDisagreement(deps: Deps, job: Job, error: unknown): Promise<void> {
  const { caseId } = job.variables;
  if (!(error instanceof RuleError) || error.code !== 'PAPERS_DISAGREE') return;
  if (typeof caseId !== 'string') return;
  try {
    await tellOfHeldPaper(deps, { caseId, jobKey: job.key, message: error.message });
  } catch (failure) {
    deps.log.error({ err: failure, caseId }, 'job: the handler could not be told');
  }
}
