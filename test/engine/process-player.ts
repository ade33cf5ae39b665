import { JobType, Message } from '../../processes/contract.js';
import type { Engine } from '../../processes/engine.js';
import { toJob, type Job, type RawJob } from '../../processes/job.js';
import { listenToExporter, type CaseRecords, type Records } from './exporter-records.js';
import { standardAnswer, type Variables } from './standard-answers.js';

/** What a script answers to one job: variables, or one of the ways in which a job does not simply complete. */
export type Answer = Variables | 'terminate' | 'file-incomplete';

/** How one case is played; whatever a script does not name is answered by the standard way. */
export interface Script {
  start?: Variables;
  /** By element id; a list is used up in order, its last entry stays. */
  answers?: Record<string, Answer | Answer[]>;
  /** What arrives for the supplement; null: nothing arrives and the term ends. */
  supplement?: Variables | null;
}

/** What the engine did with the case, and who got its tasks. */
export interface Played extends CaseRecords {
  tasks: readonly OpenedTask[];
}

export interface OpenedTask {
  elementId: string;
  officeId: unknown;
  assignee: string | null;
}

interface Running {
  script: Script;
  root: string | null;
  used: Map<string, number>;
  tasks: OpenedTask[];
}

/** Plays scripted cases against a real engine: answers every job, sends every message, reads the exporter's records. */
export interface Player {
  play(caseId: string, script: Script): Promise<Played>;
  close(): Promise<void>;
}

const POLL_MS = 2_000;
const PATIENCE_MS = 90_000;

/** `port` is where the engine's exporter posts to; jobs of other releases are left alone. */
export async function createPlayer(engine: Engine, release: string, port: number): Promise<Player> {
  const cases = new Map<string, Running>();
  const { records, close } = await listenToExporter(port);
  const answerJob = (raw: RawJob) => answer(engine, cases, toJob(raw));
  const stop = serveJobs(engine, answerJob);
  return {
    play: async (caseId, script) => {
      const running: Running = { script, root: null, used: new Map(), tasks: [] };
      cases.set(caseId, running);
      await engine.publishMessage({
        name: Message.reliefStarted,
        correlationKey: caseId,
        messageId: caseId,
        ttlMs: 0,
        variables: { ...startVariables(caseId, release), ...script.start },
      });
      return outcomeOf(running, records);
    },
    close: async () => {
      stop();
      await close();
    },
  };
}

export const startVariables = (caseId: string, release: string): Variables => ({
  caseId,
  officeId: 'county-a',
  release,
  origin: 'application',
  urgent: false,
  round: 1,
  handlerId: null,
  resumeAt: null,
  lastPath: null,
  higherOfficeId: null,
  decidingOfficeId: null,
  requestId: `request-${caseId}`,
});

function serveJobs(engine: Engine, answerJob: (raw: RawJob) => Promise<void>): () => void {
  const request = { worker: 'process-player', timeoutMs: 10_000, fetchVariables: [] };
  const types = Object.values(JobType);
  const streams = types.map((type) => engine.streamJobs({ ...request, type }));
  for (const stream of streams) {
    stream.on('data', (raw: RawJob) => void answerJob(raw));
    stream.on('error', () => undefined);
  }
  // a job created before its stream was open is not pushed
  const poll = setInterval(() => {
    for (const type of types) {
      void engine.activateJobs({ ...request, type, max: 50 }).then(
        (jobs) => Promise.all(jobs.map(answerJob)),
        () => undefined,
      );
    }
  }, POLL_MS);
  return () => {
    clearInterval(poll);
    for (const stream of streams) stream.cancel();
  };
}

async function answer(engine: Engine, cases: Map<string, Running>, job: Job): Promise<void> {
  const caseId = String(job.variables['caseId']);
  const running = cases.get(caseId);
  if (!running) return;
  running.root ??= job.processInstanceKey;
  const nth = running.used.get(job.elementId) ?? 0;
  running.used.set(job.elementId, nth + 1);
  if (job.type === JobType.openTask) running.tasks.push(taskOf(job));
  const scripted = pick(running.script.answers?.[job.elementId], nth);
  if (scripted === 'terminate') {
    await publish(engine, Message.caseTerminated, caseId, {});
    return;
  }
  if (scripted === 'file-incomplete') {
    const code = 'FILE_INCOMPLETE';
    await engine.settleJob(job, { kind: 'bpmnError', code, message: '案卷不全' });
    return;
  }
  const variables = { ...standardAnswer(job, nth), ...scripted };
  await engine.completeJob(job.key, variables);
  await sendWhatIsAwaited(engine, job, variables, running.script);
}

const taskOf = ({ elementId, headers, variables }: Job): OpenedTask => ({
  elementId,
  officeId: variables['officeId'],
  assignee: headers['io.camunda.zeebe:assignee'] ?? null,
});

/** The world outside, which answers at once: bank, partner agencies, applicant. */
async function sendWhatIsAwaited(
  engine: Engine,
  job: Job,
  variables: Variables,
  { supplement = { supplementOutcome: 'supplied' } }: Script,
): Promise<void> {
  if (job.elementId === 'start-supplement-term' && supplement) {
    const key = String(job.variables['supplementId']);
    await publish(engine, Message.supplementReceived, key, supplement);
  }
  if (job.type === JobType.sendInquiry) {
    await publish(engine, Message.inquirySettled, String(variables['inquiryId']), {});
  }
  if (job.type === JobType.orderPayment) {
    await publish(engine, Message.paymentSettled, String(variables['paymentBatchId']), {});
  }
  if (variables['fundsState'] === 'short') {
    await publish(engine, Message.fundsArrived, String(job.variables['disbursementId']), {});
  }
}

const publish = (engine: Engine, name: string, key: string, variables: Variables) =>
  engine.publishMessage({
    name,
    correlationKey: key,
    messageId: `${name}:${key}:${Math.random()}`,
    ttlMs: 60_000,
    variables,
  });

function pick(answers: Answer | Answer[] | undefined, nth: number): Answer | undefined {
  return Array.isArray(answers) ? answers[Math.min(nth, answers.length - 1)] : answers;
}

async function outcomeOf(running: Running, records: Records): Promise<Played> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = records.of(running.root);
    if (seen.ended || seen.incidents.length > 0 || Date.now() > until) {
      return { ...seen, tasks: running.tasks };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
