import type { DocumentKind } from '../../define.js';
import { decisionAmendment } from './decision-amendment.js';
import { decisionRevocation } from './decision-revocation.js';
import { explanationRecord } from './explanation-record.js';
import { postalServiceRecord } from './postal-service-record.js';
import { refusalDecision } from './refusal-decision.js';
import { reliefDecision } from './relief-decision.js';
import { serviceReceipt } from './service-receipt.js';
import { terminationDecision } from './termination-decision.js';

/** Papers of 决定送达, in the order of a case. */
export const decisionDocuments = {
  'relief-decision': reliefDecision,
  'refusal-decision': refusalDecision,
  'explanation-record': explanationRecord,
  'service-receipt': serviceReceipt,
  'postal-service-record': postalServiceRecord,
  'decision-amendment': decisionAmendment,
  'decision-revocation': decisionRevocation,
  'termination-decision': terminationDecision,
} satisfies Record<string, DocumentKind>;
