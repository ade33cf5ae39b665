import type { decisionDocuments } from '../../kinds/decision/index.js';
import type { SamplesOf } from '../define.js';
import { explanationRecordSamples } from './explanation-record.js';
import { refusalDecisionSamples } from './refusal-decision.js';
import { reliefDecisionSamples } from './relief-decision.js';
import { terminationDecisionSamples } from './termination-decision.js';

export const decisionSamples = {
  'relief-decision': reliefDecisionSamples,
  'refusal-decision': refusalDecisionSamples,
  'explanation-record': explanationRecordSamples,
  'termination-decision': terminationDecisionSamples,
} satisfies SamplesOf<typeof decisionDocuments>;
