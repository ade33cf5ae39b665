import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPackage } from '../package/package-files.js';
import { demoFacts } from './demo-facts.js';
import { engineFindings } from './engine/engine-lint.js';
import { formatFindings, summaryOf } from './format-findings.js';
import { lintPackage } from './lint-package.js';
import { readLintPackage } from './read-lint-package.js';

/**
 * Prints what is wrong with a package, by file, and ends with 1 when a release would be refused: `npm run lint:processes` for the
 * standard package, `npm run lint:processes -- <folder>` for one that lies elsewhere.
 */
async function main(): Promise<void> {
  const [, , folder] = process.argv;
  const files = await readPackage(
    folder === undefined ? new URL('../', import.meta.url) : pathToFileURL(`${resolve(folder)}/`),
  );
  const own = lintPackage(await readLintPackage(files, demoFacts()));
  const findings = [...own, ...(await engineFindings(files, own))];
  if (findings.length > 0) console.log(formatFindings(findings));
  console.log(summaryOf(findings));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

await main();
