import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobType, Message } from '../../processes/contract.js';
import { createEngine, type Engine } from '../../processes/engine.js';
import { toJob, type Job, type RawJob } from '../../processes/job.js';
import { readPackage } from '../../processes/package/package-files.js';
import { pinIds } from '../../processes/release.js';
import { standardAnswer, type Variables } from '../engine/standard-answers.js';
import { runCases, type Run } from './measure.js';
import { phases, sizes } from './sizes.js';

const RELEASE = 'bench-1';
/** Elements after which the outside has to answer before the next task: not measured. */
const OUTSIDE_NEXT = new Set(['verify-case', 'confirm-payment']);
const STREAMS_OPEN_MS = 2_000;

interface RunningCase {
  latenciesMs: number[];
  completedAt: number | null;
  end: () => void;
}

/** The engine alone: the released diagrams, empty workers fed by the job stream, nothing stored. */
async function main(): Promise<void> {
  const engine = createEngine({ address: process.env['BENCH_ZEEBE_ADDRESS'] ?? '' });
  const { resources } = await pinIds(
    await readPackage(new URL('../../processes/', import.meta.url)),
    RELEASE,
  );
  await engine.deploy(resources);
  const cases = new Map<string, RunningCase>();
  serveJobs(engine, cases);
  await sleep(STREAMS_OPEN_MS);
  const play = (latenciesMs: number[]) => playCase(engine, cases, latenciesMs);
  await runCases(sizes.warmUp.cases, sizes.warmUp.handlers, play);
  const runs: Record<string, Run> = {};
  for (const phase of phases) {
    runs[phase] = await runCases(sizes[phase].cases, sizes[phase].handlers, play);
  }
  process.send?.(runs);
  process.disconnect();
  process.exit(0);
}

function playCase(
  engine: Engine,
  cases: Map<string, RunningCase>,
  latenciesMs: number[],
): Promise<void> {
  const caseId = randomUUID();
  return new Promise((resolve, reject) => {
    cases.set(caseId, { latenciesMs, completedAt: null, end: resolve });
    publish(engine, Message.reliefStarted, caseId, startVariables(caseId), 0).catch(reject);
  });
}

const startVariables = (caseId: string): Variables => ({
  ...{ caseId, officeId: 'county-a', release: RELEASE, origin: 'application', urgent: false },
  ...{ round: 1, handlerId: null, resumeAt: null, lastPath: null },
  ...{ higherOfficeId: null, decidingOfficeId: null, requestId: caseId },
});

function serveJobs(engine: Engine, cases: Map<string, RunningCase>): void {
  for (const type of Object.values(JobType)) {
    const request = { type, worker: 'bench', timeoutMs: 60_000, fetchVariables: ['caseId'] };
    engine.streamJobs({ ...request, fetchVariables: [] }).on('data', (raw: RawJob) => {
      const arrivedAt = performance.now();
      const job = toJob(raw);
      const running = cases.get(String(job.variables['caseId']));
      if (running) void answer(engine, running, job, arrivedAt);
    });
  }
}

async function answer(
  engine: Engine,
  running: RunningCase,
  job: Job,
  arrivedAt: number,
): Promise<void> {
  const isTask = job.type === JobType.openTask;
  if (isTask && running.completedAt !== null) {
    running.latenciesMs.push(Math.max(0, arrivedAt - running.completedAt));
  }
  if (isTask) running.completedAt = null;
  const variables = { ...standardAnswer(job, 0), ...inquiry(job) };
  await engine.completeJob(job.key, variables);
  if (isTask && !OUTSIDE_NEXT.has(job.elementId)) running.completedAt = performance.now();
  if (job.type === JobType.sendInquiry) {
    await publish(engine, Message.inquirySettled, String(variables['inquiryId']), {});
  }
  if (job.type === JobType.orderPayment) {
    await publish(engine, Message.paymentSettled, String(variables['paymentBatchId']), {});
  }
  if (job.type === JobType.closeCase) running.end();
}

/** As in the product, where the other agencies are always asked. */
const inquiry = ({ type }: Job): Variables =>
  type === JobType.checkDuplicateRelief ? { inquiryNeeded: true } : {};

const publish = (
  engine: Engine,
  name: string,
  key: string,
  variables: Variables,
  ttlMs = 60_000,
): Promise<void> =>
  engine.publishMessage({
    ...{ name, correlationKey: key, messageId: `${name}:${key}`, ttlMs, variables },
  });

await main();
