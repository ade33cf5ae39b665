import { Worker } from 'node:worker_threads';
import type { RenderedDocument } from './render-html.js';
import type { SandboxAnswer, SandboxJob } from './sandbox-worker.js';
import { TemplateDataError } from './template-data-error.js';
import { TemplateFault } from './template-fault.js';

export interface ThreadLimits {
  /** A rendering that takes longer is ended with its thread, ms. */
  timeoutMs: number;
  /** Memory of the thread, MB; one that needs more is ended. */
  memoryMb: number;
  /** Longest HTML that is handed out, in characters. */
  maxHtmlLength: number;
  /** An idle thread is ended after so long, ms. */
  idleMs: number;
}

export interface SandboxThread {
  run(job: SandboxJob): Promise<RenderedDocument>;
  /** False once it was ended or died; it does not come back. */
  isAlive(): boolean;
  end(): Promise<void>;
}

/** Loading the vocabulary takes well under a second; on a machine that is very busy, some. */
const startMs = 30_000;

/** A thread without environment and with little memory. It does not keep the program alive. */
export function startThread({ timeoutMs, idleMs, ...limits }: ThreadLimits): SandboxThread {
  const worker = createWorker(limits);
  let isAlive = true;
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    isAlive = false;
    clearTimeout(idle);
    await worker.terminate();
  };
  worker.on('exit', () => {
    isAlive = false;
  });
  // One that fails while idle is gone by `exit`; while it works, `nextMessage` listens too.
  worker.on('error', () => undefined);
  const ready = nextMessage(worker, startMs);
  ready.catch(() => undefined);
  const run = async (job: SandboxJob): Promise<RenderedDocument> => {
    clearTimeout(idle);
    worker.ref();
    try {
      await ready;
      const answered = nextMessage(worker, timeoutMs);
      worker.postMessage(job);
      return documentOf(job, (await answered) as SandboxAnswer);
    } catch (error) {
      if (!isHarmless(error)) await end();
      throw error;
    } finally {
      worker.unref();
      if (isAlive) idle = setTimeout(() => void end(), idleMs).unref();
    }
  };
  return { run, end, isAlive: () => isAlive };
}

const isSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(`./sandbox-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
/** Under tests and `npm run dev` the thread loads TypeScript itself: it does not take over the loader of the program. */
const fromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.file); });`;

function createWorker({
  memoryMb,
  maxHtmlLength,
}: Pick<ThreadLimits, 'memoryMb' | 'maxHtmlLength'>): Worker {
  return new Worker(isSource ? fromSource : workerFile, {
    workerData: { maxHtmlLength, file: workerFile.href },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
    ...{ eval: isSource, env: {}, argv: [], execArgv: [] },
  });
}

/** The next word of the thread; a thread that dies or is silent for too long is a fault of the text. */
function nextMessage(worker: Worker, withinMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const fail = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const onMessage = (message: unknown): void => {
      settle(() => {
        resolve(message);
      });
    };
    const onError = (error: Error & { code?: string }): void => {
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : error);
    };
    const onExit = (): void => {
      fail(tooMuchMemory());
    };
    const timer = setTimeout(() => {
      fail(new TemplateFault('time', '打印用时过长，请减少循环的层数'));
    }, withinMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function documentOf({ kind }: SandboxJob, answer: SandboxAnswer): RenderedDocument {
  if (answer.ok) return answer.document;
  if ('faults' in answer) throw new TemplateDataError(kind, answer.faults);
  if (answer.reason === 'size') throw new TemplateFault('size', '印出的内容过长');
  throw new TemplateFault('failed', `不能打印：${answer.message}`);
}

const tooMuchMemory = () => new TemplateFault('memory', '打印占用的内存过多，请减少循环的层数');

/** After these the thread works on. */
const isHarmless = (error: unknown): boolean =>
  error instanceof TemplateDataError ||
  (error instanceof TemplateFault && (error.reason === 'failed' || error.reason === 'size'));
