import type { DocumentKind } from '../../define.js';
import { hearingNotice } from './hearing-notice.js';

/** Papers of 听证, in the order of a case. */
export const hearingDocuments = {
  'hearing-notice': hearingNotice,
} satisfies Record<string, DocumentKind>;
