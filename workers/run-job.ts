import { SpanKind } from '@opentelemetry/api';
import type { Engine } from '../processes/engine.js';
import type { Job, Outcome } from '../processes/job.js';
import type { Deps } from '../server/deps.js';
import { tellOfHeldPaper } from '../server/document-checks/tell-of-held-paper.js';
import { RuleError } from '../server/domain/basics/errors.js';
import { causeOfCase, withCause, type Cause } from '../server/tracing/cause.js';
import { inSpan, traceIdNow } from '../server/tracing/in-span.js';
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
  const run = async (job: Job, requestId: string | null): Promise<void> => {
    const { caseId } = job.variables;
    const { key: jobKey, processInstanceKey } = job;
    const ids = { jobKey, processInstanceKey, type, caseId, requestId, traceId: traceIdNow() };
    const log = deps.log.child(ids);
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
  return async (job) => {
    const cause = await causeOf(deps, job);
    const attributes = { 'job.type': type, 'job.key': job.key, 'case.id': caseIdOf(job) ?? '' };
    const span = { parent: cause.trace, attributes, kind: SpanKind.CONSUMER };
    await withCause(cause, () => inSpan(`job ${type}`, span, () => run(job, cause.requestId)));
  };
}

function caseIdOf({ variables: { caseId } }: Job): string | null {
  return typeof caseId === 'string' ? caseId : null;
}

/** Whose request the job comes from, for its log and its trace; a database that is away is told by the work itself. */
async function causeOf({ dataSource }: Deps, job: Job): Promise<Cause> {
  const caseId = caseIdOf(job);
  const unknown = { requestId: null, trace: null };
  if (caseId === null) return unknown;
  return causeOfCase(dataSource.manager, caseId).catch(() => unknown);
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
