import type { LintFacts } from './lint-facts.js';
import type { Fault, Finding } from './lint-rule.js';
import type { PackageModel } from './model/variable-flow.js';
import type { TableModel } from './model/table-model.js';
import { lintRules } from './rules/index.js';

/** A package as the rules see it: parsed, with the facts it refers to. */
export interface LintPackage extends PackageModel {
  tables: TableModel[];
  /** Files that could not be read, and why. */
  unreadable: Fault[];
  facts: LintFacts;
}

/** Every finding of every rule, by file, then rule; empty when the package may be released. */
export function lintPackage(pkg: LintPackage): Finding[] {
  const found = lintRules.flatMap(({ name, severity, legalBasis, check }) =>
    check(pkg).map((fault) => ({ rule: name, severity, legalBasis, ...fault })),
  );
  return found.sort((a, b) => order(a, b, 'file') || order(a, b, 'rule'));
}

function order(a: Finding, b: Finding, by: 'file' | 'rule'): number {
  if (a[by] === b[by]) return 0;
  return a[by] < b[by] ? -1 : 1;
}
