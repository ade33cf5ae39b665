import { credentials, loadPackageDefinition, type ClientReadableStream } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { fileURLToPath } from 'node:url';
import { ZBClient } from 'zeebe-node';
import { EngineError, isNotFound, toEngineError } from './engine-error.js';
import type { Topology } from './topology.js';
import { RETRIES, type Answer, type Outcome, type Job, type RawJob } from './job.js';

/**
 * The engine as the rest of the program sees it. The only file that knows zeebe-node: its successor is
 * swapped in here. Commands carry their own deadline, since the client itself retries without end.
 */
export interface Engine {
  topology(): Promise<Topology>;
  /** All resources in one atomic call; re-deploying identical ones changes nothing. */
  deploy(resources: Resource[]): Promise<DeployedProcess[]>;
  /** A repeated message with the same id within its life is dropped by the engine. */
  publishMessage(message: EngineMessage): Promise<void>;
  /** `not-found` means already completed or cancelled: the feed tells which. */
  completeJob(jobKey: string, variables: Record<string, unknown>): Promise<Answer>;
  /** Ends a job as its worker decided. */
  settleJob(job: Pick<Job, 'key' | 'retries'>, outcome: Outcome): Promise<Answer>;
  /** Gives a job that failed for good its tries back; `not-found`: nothing stands there any more. */
  retryJob(stopped: { jobKey: string; incidentKey: string }): Promise<Answer>;
  /** Gives a job its tries back where it did not fail for good; a wait between two tries goes on. */
  giveTries(jobKey: string): Promise<Answer>;
  /** Lets the lock of a job lapse in a second, so that it is given out again; `not-found`: nobody holds it, or it is gone. */
  offerAgain(jobKey: string): Promise<Answer>;
  /** Lets a step that could not go on for another reason than its job try again. */
  resolveIncident(incidentKey: string): Promise<Answer>;
  /** Ends a case's own instance with all it called; the instance of a called process is refused by the engine. */
  cancelInstance(instanceKey: string): Promise<Answer>;
  /**
   * Takes a process back in one command: ends what stands at an element instance and enters another element in its place. `not-found`: the
   * element instance is no longer there, so that a repeated command changes nothing.
   */
  moveBack(move: MoveBack): Promise<Answer>;
  /**
   * Lets a running instance continue in another definition, where it stands. A refusal is an `EngineError` whose text
   * `processes/migration/engine-refusal.ts` reads; `not-found`: the instance has ended, or the definition is not there.
   */
  migrate(migration: Migration): Promise<Answer>;
  /** What the newest deployed decision of an id answers to variables, outside of any case. */
  evaluateDecision(decisionId: string, variables: Record<string, unknown>): Promise<unknown>;
  setVariables(elementInstanceKey: string, variables: Record<string, unknown>): Promise<void>;
  /** Jobs of a type as the broker pushes them; the stream ends when the connection does. */
  streamJobs(request: JobRequest): ClientReadableStream<RawJob>;
  /** Jobs that were not pushed; answers at once. */
  activateJobs(request: JobRequest & { max: number }): Promise<RawJob[]>;
  close(): void;
}

export interface Resource {
  name: string;
  content: string;
}
export interface DeployedProcess {
  processId: string;
  version: number;
  key: string;
}
export interface EngineMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  ttlMs: number;
  variables: Record<string, unknown>;
}
export interface MoveBack {
  /** The instance both elements belong to, not the root where they are in a called one. */
  processInstanceKey: string;
  /** Element to enter again. */
  elementId: string;
  /** Element instance to end; a call activity ends with all it called. */
  endElementInstanceKey: string;
}
export interface Migration {
  /** Of a called process its own instance. */
  processInstanceKey: string;
  targetDefinitionKey: string;
  /** For every active element: where it stands afterwards. */
  mapping: readonly { from: string; to: string }[];
}
export interface JobRequest {
  type: string;
  worker: string;
  timeoutMs: number;
  fetchVariables: string[];
}

const COMMAND_TIMEOUT_MS = 15_000;
const DEPLOY_TIMEOUT_MS = 60_000;

/** Connects lazily; no call is made until the first command. */
export function createEngine({ address }: { address: string }): Engine {
  const client = new ZBClient(address, { retry: false, loglevel: 'NONE', eagerConnection: false });
  const gateway = (client as unknown as { grpc: { client: Stub } }).grpc.client;
  const extra = newerGateway(address);
  const command = <R>(
    method: string,
    request: object,
    timeoutMs = COMMAND_TIMEOUT_MS,
  ): Promise<R> => unary<R>(gateway, method, request, timeoutMs);
  const answer = (method: string, request: object): Promise<Answer> =>
    answered(command(method, request));
  const completeJob: Engine['completeJob'] = (jobKey, variables) =>
    answer('completeJob', { jobKey, variables: JSON.stringify(variables) });

  return {
    topology: () => command('topology', {}),
    deploy: async (resources) => {
      const list = resources.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
      const result = await command<DeployResponse>(
        'deployResource',
        { resources: list },
        DEPLOY_TIMEOUT_MS,
      );
      return result.deployments.flatMap(({ process: deployed }) =>
        deployed
          ? [
              {
                processId: deployed.bpmnProcessId,
                version: deployed.version,
                key: deployed.processDefinitionKey,
              },
            ]
          : [],
      );
    },
    publishMessage: async ({ name, correlationKey, messageId, ttlMs, variables }) => {
      const request = { name, correlationKey, messageId, timeToLive: ttlMs };
      await command('publishMessage', { ...request, variables: JSON.stringify(variables) }).catch(
        ignoreAlreadyPublished,
      );
    },
    completeJob,
    settleJob: (job, outcome) => {
      const jobKey = job.key;
      switch (outcome.kind) {
        case 'complete':
          return completeJob(jobKey, outcome.variables);
        case 'keep':
          return answered(
            unary(
              extra,
              'updateJobTimeout',
              { jobKey, timeout: outcome.timeoutMs },
              COMMAND_TIMEOUT_MS,
            ),
          );
        case 'bpmnError':
          return answer('throwError', {
            jobKey,
            errorCode: outcome.code,
            errorMessage: outcome.message,
          });
        case 'retry':
          return answer(
            'failJob',
            failure(job, job.retries - 1, outcome.message, outcome.backoffMs),
          );
        case 'hold':
          return answer('failJob', failure(job, job.retries, outcome.message, outcome.backoffMs));
        case 'incident':
          return answer('failJob', failure(job, 0, outcome.message, 0));
      }
    },
    retryJob: async ({ jobKey, incidentKey }) => {
      const retries = await answer('updateJobRetries', { jobKey, retries: RETRIES });
      return retries === 'not-found' ? retries : answer('resolveIncident', { incidentKey });
    },
    giveTries: (jobKey) => answer('updateJobRetries', { jobKey, retries: RETRIES }),
    offerAgain: (jobKey) =>
      unlocked(unary(extra, 'updateJobTimeout', { jobKey, timeout: 1_000 }, COMMAND_TIMEOUT_MS)),
    resolveIncident: (incidentKey) => answer('resolveIncident', { incidentKey }),
    cancelInstance: (processInstanceKey) => answer('cancelProcessInstance', { processInstanceKey }),
    moveBack: ({ processInstanceKey, elementId, endElementInstanceKey }) =>
      moved(
        command('modifyProcessInstance', {
          processInstanceKey,
          activateInstructions: [{ elementId, ancestorElementInstanceKey: -1 }],
          terminateInstructions: [{ elementInstanceKey: endElementInstanceKey }],
        }),
      ),
    migrate: ({ processInstanceKey, targetDefinitionKey, mapping }) => {
      const mappingInstructions = mapping.map(({ from, to }) => ({
        ...{ sourceElementId: from, targetElementId: to },
      }));
      const migrationPlan = {
        targetProcessDefinitionKey: targetDefinitionKey,
        mappingInstructions,
      };
      const request = { processInstanceKey, migrationPlan };
      return answered(unary(extra, 'migrateProcessInstance', request, COMMAND_TIMEOUT_MS));
    },
    evaluateDecision: async (decisionId, variables) => {
      const { decisionOutput, failureMessage } = await command<DecisionResponse>(
        'evaluateDecision',
        { decisionId, variables: JSON.stringify(variables) },
      );
      if (failureMessage !== '') throw new Error(`${decisionId}: ${failureMessage}`);
      return JSON.parse(decisionOutput) as unknown;
    },
    setVariables: async (elementInstanceKey, variables) => {
      const request = { elementInstanceKey, variables: JSON.stringify(variables), local: false };
      await command('setVariables', request);
    },
    streamJobs: ({ type, worker, timeoutMs, fetchVariables }) =>
      gateway.streamActivatedJobs({
        type,
        worker,
        timeout: timeoutMs,
        fetchVariable: fetchVariables,
      }) as ClientReadableStream<RawJob>,
    activateJobs: ({ type, worker, timeoutMs, fetchVariables, max }) =>
      collectJobs(
        gateway.activateJobs(
          {
            type,
            worker,
            timeout: timeoutMs,
            maxJobsToActivate: max,
            fetchVariable: fetchVariables,
            requestTimeout: -1,
          },
          { deadline: Date.now() + COMMAND_TIMEOUT_MS },
        ) as ClientReadableStream<{ jobs: RawJob[] }>,
      ),
    close: () => {
      gateway.close();
      extra.close();
    },
  };
}

/** The generated service client: methods take a request, options and, if unary, a callback. */
type Stub = Record<string, (...args: unknown[]) => unknown> & {
  streamActivatedJobs: (...args: unknown[]) => unknown;
  activateJobs: (...args: unknown[]) => unknown;
  close: () => void;
};

interface DecisionResponse {
  /** JSON; empty when it failed. */
  decisionOutput: string;
  failureMessage: string;
}

interface DeployResponse {
  deployments: {
    process?: { bpmnProcessId: string; version: number; processDefinitionKey: string };
  }[];
}

function newerGateway(address: string): Stub {
  const definition = loadSync(fileURLToPath(new URL('./gateway-8-5.proto', import.meta.url)), {
    longs: String,
  });
  const { gateway_protocol: api } = loadPackageDefinition(definition) as unknown as {
    gateway_protocol: { Gateway: new (address: string, credentials: unknown) => Stub };
  };
  return new api.Gateway(address, credentials.createInsecure());
}

function unary<R>(stub: Stub, method: string, request: object, timeoutMs: number): Promise<R> {
  return new Promise((resolve, reject) => {
    const call = stub[method];
    if (!call) throw new Error(`gateway method ${method} does not exist`);
    const done = (error: Error | null, response: R) => {
      if (error) reject(toEngineError(method, error));
      else resolve(response);
    };
    call.call(stub, request, { deadline: Date.now() + timeoutMs }, done);
  });
}

function collectJobs(stream: ClientReadableStream<{ jobs: RawJob[] }>): Promise<RawJob[]> {
  return new Promise((resolve, reject) => {
    const jobs: RawJob[] = [];
    stream.on('data', (batch: { jobs: RawJob[] }) => jobs.push(...batch.jobs));
    stream.on('end', () => {
      resolve(jobs);
    });
    stream.on('error', (error: Error) => {
      reject(toEngineError('activateJobs', error));
    });
  });
}

async function answered(command: Promise<unknown>): Promise<Answer> {
  try {
    await command;
    return 'done';
  } catch (error) {
    if (isNotFound(error)) return 'not-found';
    throw error;
  }
}

/** A job that nobody holds has no lock: the gateway answers as for a wrong state. */
async function unlocked(command: Promise<unknown>): Promise<Answer> {
  try {
    return await answered(command);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'WRONG_STATE') return 'not-found';
    throw error;
  }
}

/** The gateway answers INVALID_ARGUMENT where the instance is there and the element instance to end is not. */
async function moved(command: Promise<unknown>): Promise<Answer> {
  try {
    return await answered(command);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'INVALID_ARGUMENT') return 'not-found';
    throw error;
  }
}

function ignoreAlreadyPublished(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ALREADY_EXISTS')) throw error;
}

/** Engine messages are cut: an incident carries its whole text through every record. */
const failure = (job: Pick<Job, 'key'>, retries: number, message: string, backoffMs: number) => ({
  jobKey: job.key,
  retries: Math.max(retries, 0),
  errorMessage: message.slice(0, 500),
  retryBackOff: backoffMs,
});
