import { readFileSync } from 'node:fs';
import { engineFindings } from '../../../../processes/lint/engine/engine-lint.js';
import { generalRules } from '../../../../processes/lint/engine/general-rules.js';
import { platformRules } from '../../../../processes/lint/engine/platform-rules.js';
import type { PackageFile } from '../../../../processes/package/package-files.js';

/** Prints what the engine's rules say of the packages on standard input; Jest cannot load their mix of module kinds itself. */
async function main(): Promise<void> {
  const packages = JSON.parse(readFileSync(0, 'utf8')) as PackageFile[][];
  const findings = await Promise.all(packages.map((files) => engineFindings(files)));
  const rules = [generalRules, platformRules].map((all) => Object.keys(all).sort());
  console.log(JSON.stringify({ findings, rules }));
}

await main();
