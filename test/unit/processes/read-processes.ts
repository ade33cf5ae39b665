import { demoFacts } from '../../../processes/lint/demo-facts.js';
import type { LintPackage } from '../../../processes/lint/lint-package.js';
import { readLintPackage } from '../../../processes/lint/read-lint-package.js';
import { readPackage } from '../../../processes/package/package-files.js';

/** The standard package as the rules see it, with the facts of the demo offices. */
export async function readStandardPackage(): Promise<LintPackage> {
  return readLintPackage(
    await readPackage(new URL('../../../processes/', import.meta.url)),
    demoFacts(),
  );
}
