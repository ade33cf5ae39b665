import type { z } from 'zod';
import type { DocumentKind } from './define.js';
import { approvalDocuments } from './kinds/approval/index.js';
import { decisionDocuments } from './kinds/decision/index.js';
import { fileDocuments } from './kinds/file/index.js';
import { hearingDocuments } from './kinds/hearing/index.js';
import { intakeDocuments } from './kinds/intake/index.js';
import { paymentDocuments } from './kinds/payment/index.js';
import { reviewDocuments } from './kinds/review/index.js';
import { supportDocuments } from './kinds/support/index.js';

/** Every kind of document, by id; the id is also the name of its .ts and .hbs file. In the order of a case. */
export const documentKinds = {
  ...intakeDocuments,
  ...reviewDocuments,
  ...hearingDocuments,
  ...approvalDocuments,
  ...decisionDocuments,
  ...paymentDocuments,
  ...supportDocuments,
  ...fileDocuments,
} satisfies Record<string, DocumentKind>;

export type DocumentKindId = keyof typeof documentKinds;

/** What the assembler of a document hands to `renderHtml`. */
export type DocumentData<Kind extends DocumentKindId> = z.input<
  (typeof documentKinds)[Kind]['data']
>;
