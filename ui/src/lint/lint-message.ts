import type { LintFacts } from '../../../processes/lint/lint-facts.js';
import type { Finding } from '../../../processes/lint/lint-rule.js';
import type { PackageFile } from '../../../processes/package/package-files.js';

/** A package to be judged. */
export interface LintRequest {
  id: number;
  files: readonly PackageFile[];
  facts: LintFacts;
}

/** What the rules found, or why they could not be asked. */
export type LintAnswer = { id: number; findings: Finding[] } | { id: number; fault: string };
