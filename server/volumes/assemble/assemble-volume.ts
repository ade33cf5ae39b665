import { Worker } from 'node:worker_threads';
import type { AssemblyJob, AssemblyPart, FromThread, Front, ToThread } from './assembly-worker.js';

export interface Assembly extends Omit<AssemblyJob, 'parts'> {
  parts: Omit<AssemblyPart, 'unusable'>[];
  /** Prints what stands for a part that cannot be put in. */
  substitute: (index: number, reason: string) => Promise<Uint8Array>;
  /** Prints covers and lists, once the pages are counted. */
  fronts: (pages: PageNumbers, faults: ReadonlyMap<number, string>) => Promise<Front[]>;
  onProgress: (done: number) => Promise<void>;
  limits?: Partial<AssemblyLimits>;
}

export interface PageNumbers {
  firstPages: number[];
  pageCount: number;
}

export interface AssemblyLimits {
  /** One file, and the saving at the end, may take so long. */
  stepMs: number;
  /** Heap of the thread; the bytes of the files lie beside it. */
  memoryMb: number;
  /** How many files may break the thread before it is given up. */
  restarts: number;
}

const usual: AssemblyLimits = { stepMs: 60_000, memoryMb: 1_024, restarts: 8 };

/** The thread was hung or died while it had this part in hand; -1: none. */
class BrokenThread extends Error {
  constructor(
    readonly part: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * Puts a volume together in a thread of its own, so that a file made to hang or to eat memory harms nothing but its own place: it is
 * marked, and the work begun anew without it. Answers the PDF and the faults by part.
 */
export async function assembleVolume(
  assembly: Assembly,
): Promise<{ pdf: Uint8Array; faults: Map<number, string> }> {
  const limits = { ...usual, ...assembly.limits };
  const broken = new Map<number, string>();
  for (;;) {
    try {
      return await runOnce(assembly, limits, broken);
    } catch (error) {
      const isHopeless = !(error instanceof BrokenThread) || error.part < 0;
      if (isHopeless || broken.has(error.part) || broken.size >= limits.restarts) throw error;
      broken.set(error.part, error.reason);
    }
  }
}

async function runOnce(
  { parts, files, title, madeAt, substitute, fronts, onProgress }: Assembly,
  { stepMs, memoryMb }: AssemblyLimits,
  broken: ReadonlyMap<number, string>,
): Promise<{ pdf: Uint8Array; faults: Map<number, string> }> {
  const worker = createWorker(memoryMb);
  const hear = listenTo(worker);
  const faults = new Map<number, string>();
  const tell = (message: ToThread) => {
    worker.postMessage(message);
  };
  let inHand = -1;
  try {
    const marked = parts.map((part, index) => ({ ...part, unusable: broken.get(index) ?? null }));
    tell({ type: 'begin', job: { files, title, madeAt, parts: marked } });
    for (;;) {
      const message = await hear(stepMs, inHand);
      if (message.type === 'done') return { pdf: message.pdf, faults };
      if (message.type === 'begun') {
        inHand = message.index;
        await onProgress(message.index);
      } else if (message.type === 'unusable') {
        const { index, reason } = message;
        faults.set(index, reason);
        tell({ type: 'substitute', pdf: await substitute(index, reason) });
      } else {
        inHand = -1;
        tell({ type: 'fronts', fronts: await fronts(message, faults) });
      }
    }
  } finally {
    await worker.terminate();
  }
}

/** What the thread tells, in order; nothing it says while the main thread is busy is lost. */
function listenTo(worker: Worker): (waitMs: number, inHand: number) => Promise<FromThread> {
  const waiting: FromThread[] = [];
  let failure: string | null = null;
  let wake: () => void = () => undefined;
  worker.on('message', (message: FromThread) => {
    waiting.push(message);
    wake();
  });
  const fail = (reason: string) => {
    failure ??= reason;
    wake();
  };
  worker.on('error', (error) => {
    fail(wordsFor(error));
  });
  worker.on('exit', () => {
    fail('处理此文件时程序中断');
  });
  return async (waitMs, inHand) => {
    if (waiting.length === 0 && failure === null) await wakened(waitMs, (call) => (wake = call));
    const message = waiting.shift();
    if (message === undefined) throw new BrokenThread(inHand, failure ?? '处理此文件超时');
    return message;
  };
}

/** Until `call` is made, at most so long. */
async function wakened(waitMs: number, given: (call: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    given(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? '处理此文件所需内存过大' : '处理此文件时出现故障';
}

const isSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(`./assembly-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
/** Under tests and `npm run dev` the thread loads TypeScript itself: it does not take over the loader of the program. */
const fromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.file); });`;

function createWorker(memoryMb: number): Worker {
  return new Worker(isSource ? fromSource : workerFile, {
    workerData: { file: workerFile.href },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    ...{ eval: isSource, env: {}, argv: [], execArgv: [] },
  });
}
