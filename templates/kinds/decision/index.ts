import type { DocumentKind } from '../../define.js';
import { explanationRecord } from './explanation-record.js';
import { refusalDecision } from './refusal-decision.js';
import { reliefDecision } from './relief-decision.js';
import { terminationDecision } from './termination-decision.js';

/** Papers of 决定送达, in the order of a case. */
export const decisionDocuments = {
  'relief-decision': reliefDecision,
  'refusal-decision': refusalDecision,
  'explanation-record': explanationRecord,
  'termination-decision': terminationDecision,
} satisfies Record<string, DocumentKind>;
