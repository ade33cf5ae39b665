import { Worker } from 'node:worker_threads';
import type { TrialSummary } from '../../../processes/trial/sum-up.js';
import type { Tried } from '../../../processes/trial/try-cases.js';
import type { FromTrial, TrialJob } from './trial-worker.js';

export interface TrialThread {
  /** Rejects with a Chinese message when it cannot be done. */
  result: Promise<{ tried: Tried; summary: TrialSummary }>;
  end: () => Promise<void>;
}

/** Longer than any trial of a package people can follow takes; one that goes on is given up. */
const mostMs = 120_000;
const memoryMb = 512;

/** Plays the cases in a thread of its own: a package as people draw it must not stop the server. */
export function startTrial(job: TrialJob, tell: (done: number) => void): TrialThread {
  const worker = new Worker(isSource ? fromSource : workerFile, {
    workerData: { file: workerFile.href },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    ...{ eval: isSource, env: {}, argv: [], execArgv: [] },
  });
  const result = resultOf(worker, tell);
  worker.postMessage(job);
  return {
    result,
    end: async () => {
      await worker.terminate();
    },
  };
}

async function resultOf(
  worker: Worker,
  tell: (done: number) => void,
): Promise<{ tried: Tried; summary: TrialSummary }> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('试办用时过长，已停止；请减少案件'));
      }, mostMs);
      worker.on('message', (message: FromTrial) => {
        if (message.type === 'done') tell(message.count);
        else if (message.type === 'failed') reject(new Error(message.why));
        else resolve(message);
      });
      worker.on('error', (error: Error & { code?: string }) => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(isMemory ? new Error('试办所需内存过大，请减少案件') : error);
      });
      worker.on('exit', () => {
        reject(new Error('试办已停止'));
      });
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}

const isSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(`./trial-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
/** Under tests and `npm run dev` the thread loads TypeScript itself: it does not take over the loader of the program. */
const fromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.file); });`;
