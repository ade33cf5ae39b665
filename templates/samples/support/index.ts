import type { supportDocuments } from '../../kinds/support/index.js';
import type { SamplesOf } from '../define.js';
import { comprehensiveSupportLetterSamples } from './comprehensive-support-letter.js';
import { followUpRecordSamples } from './follow-up-record.js';
import { socialAssistanceProposalSamples } from './social-assistance-proposal.js';
import { socialAssistanceReceiptSamples } from './social-assistance-receipt.js';
import { socialAssistanceTransferSamples } from './social-assistance-transfer.js';

export const supportSamples = {
  'social-assistance-transfer': socialAssistanceTransferSamples,
  'social-assistance-receipt': socialAssistanceReceiptSamples,
  'social-assistance-proposal': socialAssistanceProposalSamples,
  'comprehensive-support-letter': comprehensiveSupportLetterSamples,
  'follow-up-record': followUpRecordSamples,
} satisfies SamplesOf<typeof supportDocuments>;
