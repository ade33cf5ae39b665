import type { DraftingsOf } from '../../assembly.js';
import { decisionAmendment } from './decision-amendment.js';
import { decisionRevocation } from './decision-revocation.js';
import { serviceForm } from './service-form.js';

/** Papers of 决定送达 that an official drafts by hand. */
export const decisionDraftings = {
  'service-receipt': serviceForm,
  'decision-amendment': decisionAmendment,
  'decision-revocation': decisionRevocation,
} satisfies DraftingsOf<'service-receipt' | 'decision-amendment' | 'decision-revocation'>;
