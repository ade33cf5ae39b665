import type { LintFacts } from '../../../processes/lint/lint-facts.js';
import type { Finding } from '../../../processes/lint/lint-rule.js';
import type { PackageFile } from '../../../processes/package/package-files.js';
import type { LintAnswer, LintRequest } from './lint-message.js';

/** The part of a `Worker` that is used. */
export interface LintPort {
  postMessage: (request: LintRequest) => void;
  addEventListener: (type: 'message', listener: (event: { data: LintAnswer }) => void) => void;
  terminate: () => void;
}

export interface PackageLinter {
  /** The findings of these files; null when newer files were handed in meanwhile and nobody waits for these any more. */
  lint: (files: readonly PackageFile[], facts: LintFacts) => Promise<Finding[] | null>;
  stop: () => void;
}

interface Waiting {
  request: LintRequest;
  resolve: (findings: Finding[] | null) => void;
  reject: (error: Error) => void;
}

/** Asks a worker, one package at a time; of those that wait only the newest is judged. */
export function createPackageLinter(port: LintPort): PackageLinter {
  let nextId = 1;
  let running: Waiting | null = null;
  let waiting: Waiting | null = null;

  const start = (next: Waiting | null) => {
    running = next;
    waiting = null;
    if (next !== null) port.postMessage(next.request);
  };
  port.addEventListener('message', ({ data }) => {
    if (running?.request.id !== data.id) return;
    if ('fault' in data) running.reject(new Error(data.fault));
    else running.resolve(data.findings);
    start(waiting);
  });
  return {
    lint: (files, facts) =>
      new Promise((resolve, reject) => {
        const next: Waiting = { request: { id: nextId++, files, facts }, resolve, reject };
        waiting?.resolve(null);
        if (running === null) start(next);
        else waiting = next;
      }),
    stop: () => {
      port.terminate();
    },
  };
}

/** The worker of the rules; a file of its own, loaded only by the studio. */
export function startLinter(): PackageLinter {
  return createPackageLinter(
    new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module' }),
  );
}
