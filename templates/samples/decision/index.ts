import type { decisionDocuments } from '../../kinds/decision/index.js';
import type { SamplesOf } from '../define.js';
import { decisionAmendmentSamples } from './decision-amendment.js';
import { decisionRevocationSamples } from './decision-revocation.js';
import { explanationRecordSamples } from './explanation-record.js';
import { postalServiceRecordSamples } from './postal-service-record.js';
import { refusalDecisionSamples } from './refusal-decision.js';
import { reliefDecisionSamples } from './relief-decision.js';
import { serviceReceiptSamples } from './service-receipt.js';
import { terminationDecisionSamples } from './termination-decision.js';

export const decisionSamples = {
  'relief-decision': reliefDecisionSamples,
  'refusal-decision': refusalDecisionSamples,
  'explanation-record': explanationRecordSamples,
  'service-receipt': serviceReceiptSamples,
  'postal-service-record': postalServiceRecordSamples,
  'decision-amendment': decisionAmendmentSamples,
  'decision-revocation': decisionRevocationSamples,
  'termination-decision': terminationDecisionSamples,
} satisfies SamplesOf<typeof decisionDocuments>;
