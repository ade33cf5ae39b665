import type { DraftingsOf } from '../../assembly.js';
import { comprehensiveSupportLetter } from './comprehensive-support-letter.js';
import { followUpRecord } from './follow-up-record.js';
import { socialAssistanceProposal } from './social-assistance-proposal.js';
import { socialAssistanceReceipt } from './social-assistance-receipt.js';
import { socialAssistanceTransfer } from './social-assistance-transfer.js';

/** Papers of 帮扶回访, all drafted by hand. */
export const supportDraftings = {
  'social-assistance-transfer': socialAssistanceTransfer,
  'social-assistance-receipt': socialAssistanceReceipt,
  'social-assistance-proposal': socialAssistanceProposal,
  'comprehensive-support-letter': comprehensiveSupportLetter,
  'follow-up-record': followUpRecord,
} satisfies DraftingsOf<
  | 'social-assistance-transfer'
  | 'social-assistance-receipt'
  | 'social-assistance-proposal'
  | 'comprehensive-support-letter'
  | 'follow-up-record'
>;
