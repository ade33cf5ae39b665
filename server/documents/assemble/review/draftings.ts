import type { DraftingsOf } from '../../assembly.js';
import { assistanceReplyDrafting } from './assistance-reply-drafting.js';
import { inquiryReminder } from './inquiry-reminder.js';
import { verificationRecord } from './verification-record.js';

/** Papers of 审查核实 that an official drafts by hand. */
export const reviewDraftings = {
  'inquiry-reminder': inquiryReminder,
  'verification-record': verificationRecord,
  'assistance-reply': assistanceReplyDrafting,
} satisfies DraftingsOf<'inquiry-reminder' | 'verification-record' | 'assistance-reply'>;
