import type { AssemblersOf } from '../../assembly.js';
import { explanationRecord } from './explanation-record.js';
import { postalServiceRecord } from './postal-service-record.js';
import { refusalDecision } from './refusal-decision.js';
import { reliefDecision } from './relief-decision.js';
import { serviceReceipt } from './service-receipt.js';
import { terminationDecision } from './termination-decision.js';

/** Papers of 决定送达 that a step of the process or an act issues. */
export const decisionAssemblers = {
  'relief-decision': reliefDecision,
  'refusal-decision': refusalDecision,
  'explanation-record': explanationRecord,
  'service-receipt': serviceReceipt,
  'postal-service-record': postalServiceRecord,
  'termination-decision': terminationDecision,
} satisfies AssemblersOf<
  | 'relief-decision'
  | 'refusal-decision'
  | 'explanation-record'
  | 'service-receipt'
  | 'postal-service-record'
  | 'termination-decision'
>;
