import { paymentDraftings } from './assemble/payment/draftings.js';

/** The kinds an official drafts by hand, in the order of a case; each group of papers adds its own. */
export const draftings = {
  ...paymentDraftings,
};

/** Kinds that are drafted by hand on the page of a case. */
export type DraftableKind = keyof typeof draftings;
