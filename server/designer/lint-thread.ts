import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../processes/lint/lint-rule.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LintAnswer, LintJob } from './lint-worker.js';

/** A hundred times what the national package takes; a drawing whose ways have no end is given up. */
const mostMs = 60_000;
const memoryMb = 768;

let worker: Worker | null = null;
/** One package after the other: the thread has one job at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The findings of the lint, in a thread of its own that is kept: a package as people draw it must not stop the server. One that takes too
 * long or too much memory is refused with PACKAGE_INVALID.
 */
export function lintApart(job: LintJob): Promise<Finding[]> {
  const findings = last.then(() => ask(job));
  last = findings.catch(() => undefined);
  return findings;
}

async function ask(job: LintJob): Promise<Finding[]> {
  const thread = (worker ??= startThread());
  thread.ref();
  try {
    const answer = await answerOf(thread, job);
    if ('findings' in answer) return answer.findings;
    throw new Error(`the lint failed: ${answer.fault}`);
  } catch (error) {
    worker = null;
    void thread.terminate();
    throw error;
  } finally {
    thread.unref();
  }
}

/** What the thread says next, if it does so in time. */
async function answerOf(thread: Worker, job: LintJob): Promise<LintAnswer> {
  const over = new AbortController();
  try {
    const heard = once(thread, 'message', { signal: over.signal });
    const ended = once(thread, 'exit', { signal: over.signal }).then(() => {
      throw new Error('the thread of the lint ended');
    });
    const late = sleep(mostMs, null, { signal: over.signal, ref: false }).then(() => {
      throw tooMuch('检查用时过长');
    });
    thread.postMessage(job);
    const [answer] = (await Promise.race([heard, ended, late])) as [LintAnswer];
    return answer;
  } catch (error) {
    const isMemory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isMemory ? tooMuch('检查所需内存过大') : error;
  } finally {
    over.abort();
  }
}

const tooMuch = (what: string) =>
  new RuleError('PACKAGE_INVALID', `${what}，已停止；请减少流程图中的分支和循环`);

function startThread(): Worker {
  return new Worker(isSource ? fromSource : workerFile, {
    workerData: { file: workerFile.href },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    ...{ eval: isSource, env: {}, argv: [], execArgv: [] },
  });
}

const isSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(`./lint-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
/** Under tests and `npm run dev` the thread loads TypeScript itself: it does not take over the loader of the program. */
const fromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.file); });`;
