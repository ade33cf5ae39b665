import { engineFindings } from '../../../processes/lint/engine/engine-lint.js';
import { lintPackage } from '../../../processes/lint/lint-package.js';
import { readLintPackage } from '../../../processes/lint/read-lint-package.js';
import type { LintAnswer, LintRequest } from './lint-message.js';

/** Judges packages beside the page, so that drawing never waits for the rules. */
addEventListener('message', ({ data }: MessageEvent<LintRequest>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});

async function answerTo({ id, files, facts }: LintRequest): Promise<LintAnswer> {
  try {
    const own = lintPackage(await readLintPackage(files, facts));
    return { id, findings: [...own, ...(await engineFindings(files, own))] };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}
