import { decisionDraftings } from './assemble/decision/draftings.js';
import { intakeDraftings } from './assemble/intake/draftings.js';
import { paymentDraftings } from './assemble/payment/draftings.js';
import { reviewDraftings } from './assemble/review/draftings.js';
import { supportDraftings } from './assemble/support/draftings.js';

/** The kinds an official drafts by hand, in the order of a case; each group of papers adds its own. */
export const draftings = {
  ...intakeDraftings,
  ...reviewDraftings,
  ...decisionDraftings,
  ...paymentDraftings,
  ...supportDraftings,
};

/** Kinds that are drafted by hand on the page of a case. */
export type DraftableKind = keyof typeof draftings;
