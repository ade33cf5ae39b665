import { parentPort } from 'node:worker_threads';
import { engineFindings } from '../../processes/lint/engine/engine-lint.js';
import type { LintFacts } from '../../processes/lint/lint-facts.js';
import { lintPackage } from '../../processes/lint/lint-package.js';
import type { Finding } from '../../processes/lint/lint-rule.js';
import { readLintPackage } from '../../processes/lint/read-lint-package.js';
import type { PackageFile } from '../../processes/package/package-files.js';

/** A package to be judged: plain data, copied into the thread. */
export interface LintJob {
  files: readonly PackageFile[];
  facts: LintFacts;
}

/** What the thread tells; it never throws a thing across. */
export type LintAnswer = { findings: Finding[] } | { fault: string };

parentPort?.on('message', (job: LintJob) => {
  void judge(job).then((answer) => {
    parentPort?.postMessage(answer);
  });
});

/** The same as `ui/src/lint` asks in the browser: our rules, then those of the notation and the engine. */
async function judge({ files, facts }: LintJob): Promise<LintAnswer> {
  try {
    const own = lintPackage(await readLintPackage(files, facts));
    return { findings: [...own, ...(await engineFindings(files, own))] };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
