import type { DocumentKind } from '../../define.js';
import { acceptanceNotice } from './acceptance-notice.js';
import { materialsReceipt } from './materials-receipt.js';
import { supplementNotice } from './supplement-notice.js';

/** Papers of 申请受理, in the order of a case. */
export const intakeDocuments = {
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
} satisfies Record<string, DocumentKind>;
