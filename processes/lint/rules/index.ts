import type { LintRule } from '../lint-rule.js';
import { advanceSigned } from './advance-signed.js';
import { approvalResumes } from './approval-resumes.js';
import { bandsComplete } from './bands-complete.js';
import { callMatches } from './call-matches.js';
import { conditionProduced } from './condition-produced.js';
import { elementNamed } from './element-named.js';
import { fileReadable } from './file-readable.js';
import { gatewayDefault } from './gateway-default.js';
import { loopLeaves } from './loop-leaves.js';
import { paidApproved } from './paid-approved.js';
import { pathEnds } from './path-ends.js';
import { referenceKnown } from './reference-known.js';
import { refusalServed } from './refusal-served.js';
import { tableComplete } from './table-complete.js';
import { taskForm } from './task-form.js';
import { taskRole } from './task-role.js';
import { taskTerm } from './task-term.js';

/** Every rule a package is held to. */
export const lintRules: readonly LintRule[] = [
  fileReadable,
  pathEnds,
  loopLeaves,
  gatewayDefault,
  elementNamed,
  taskRole,
  taskForm,
  taskTerm,
  approvalResumes,
  paidApproved,
  refusalServed,
  advanceSigned,
  tableComplete,
  bandsComplete,
  conditionProduced,
  callMatches,
  referenceKnown,
];
