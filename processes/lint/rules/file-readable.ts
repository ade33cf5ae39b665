import type { LintRule } from '../lint-rule.js';
import { law } from './sources.js';

/** A file nobody can read decides nothing; the other rules do not see it. */
export const fileReadable: LintRule = {
  name: 'file-readable',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: ({ unreadable }) => unreadable,
};
