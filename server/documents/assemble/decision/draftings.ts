import type { DraftingsOf } from '../../assembly.js';
import { decisionAmendment } from './decision-amendment.js';
import { decisionRevocation } from './decision-revocation.js';

/** Papers of 决定送达 that an official drafts by hand. */
export const decisionDraftings = {
  'decision-amendment': decisionAmendment,
  'decision-revocation': decisionRevocation,
} satisfies DraftingsOf<'decision-amendment' | 'decision-revocation'>;
