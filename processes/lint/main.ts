import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter, type BpmnlintConfig } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { readPackage, type PackageFile } from '../package/package-files.js';
import { parseDiagram } from '../package/parse-diagram.js';
import { demoFacts } from './demo-facts.js';
import { formatFindings, summaryOf } from './format-findings.js';
import { lintPackage } from './lint-package.js';
import type { Finding } from './lint-rule.js';
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
  const findings = [...own, ...(await generalFindings(files))];
  if (findings.length > 0) console.log(formatFindings(findings));
  console.log(summaryOf(findings));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** What bpmnlint itself and the engine's own rules say of the diagrams, as `.bpmnlintrc` chooses. */
async function generalFindings(files: readonly PackageFile[]): Promise<Finding[]> {
  const settings = await readFile(new URL('../../.bpmnlintrc', import.meta.url), 'utf8');
  const config = JSON.parse(settings) as BpmnlintConfig;
  const linter = new Linter({ config, resolver: new NodeResolver() });
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const found = await Promise.all(
    diagrams.map(async ({ name, content }) => {
      const results = await linter.lint(await parseDiagram(name, content));
      return Object.entries(results).flatMap(([rule, reports]) =>
        reports.map(({ id = name, message, category }) => ({
          ...{ rule, file: name, elementId: id, message },
          severity:
            category === 'warn' || category === 'info' ? ('warning' as const) : ('error' as const),
          legalBasis: {
            text: 'BPMN 2.0 与流程引擎的要求',
            source: 'https://github.com/bpmn-io/bpmnlint',
          },
        })),
      );
    }),
  );
  return found.flat();
}

await main();
