import { TransientError } from '../../server/domain/basics/errors.js';
import type { RenderedDocument } from './render-html.js';
import { startThread, type SandboxThread, type ThreadLimits } from './sandbox-thread.js';
import type { SandboxJob } from './sandbox-worker.js';

export interface SandboxOptions extends Partial<ThreadLimits> {
  /** So many wait at most; more are refused as transient. */
  maxWaiting?: number;
}

/** Renders texts that are not trusted, in a thread of its own, one after the other. */
export interface Sandbox {
  /**
   * Throws `TemplateFault` when the text cannot be printed whole, `TemplateDataError` when the data do not fit the kind,
   * `TransientError` when too many wait.
   */
  render(job: SandboxJob): Promise<RenderedDocument>;
  close(): Promise<void>;
}

interface Waiting {
  job: SandboxJob;
  resolve: (document: RenderedDocument) => void;
  reject: (error: unknown) => void;
}

const usual = { timeoutMs: 3_000, memoryMb: 192, maxHtmlLength: 4_000_000, idleMs: 60_000 };
const usualMaxWaiting = 40;

/** The thread is started with the first job, and anew after one had to be ended. */
export function createSandbox({
  maxWaiting = usualMaxWaiting,
  ...options
}: SandboxOptions = {}): Sandbox {
  const limits = { ...usual, ...options };
  const waiting: Waiting[] = [];
  let thread: SandboxThread | null = null;
  let isWorking = false;

  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (thread?.isAlive() !== true) thread = startThread(limits);
      await thread.run(next.job).then(next.resolve, next.reject);
    }
    isWorking = false;
  };
  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= maxWaiting) {
          reject(new TransientError('too many templates wait to be rendered'));
          return;
        }
        waiting.push({ job, resolve, reject });
        void work();
      }),
    close: async () => thread?.end(),
  };
}

/** For papers that are issued. */
export const issueSandbox = createSandbox();

/** For those who write templates: what they try must not hold up a paper. */
export const previewSandbox = createSandbox();
