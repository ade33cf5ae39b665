import type { DocumentKind } from '../../define.js';
import { comprehensiveSupportLetter } from './comprehensive-support-letter.js';
import { followUpRecord } from './follow-up-record.js';
import { socialAssistanceProposal } from './social-assistance-proposal.js';
import { socialAssistanceReceipt } from './social-assistance-receipt.js';
import { socialAssistanceTransfer } from './social-assistance-transfer.js';

/** Papers of 帮扶回访, in the order of a case. */
export const supportDocuments = {
  'social-assistance-transfer': socialAssistanceTransfer,
  'social-assistance-receipt': socialAssistanceReceipt,
  'social-assistance-proposal': socialAssistanceProposal,
  'comprehensive-support-letter': comprehensiveSupportLetter,
  'follow-up-record': followUpRecord,
} satisfies Record<string, DocumentKind>;
