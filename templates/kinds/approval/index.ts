import type { DocumentKind } from '../../define.js';
import { advanceApproval } from './advance-approval.js';
import { jointReliefRequest } from './joint-relief-request.js';
import { reliefApproval } from './relief-approval.js';

/** Papers of 审批, in the order of a case. */
export const approvalDocuments = {
  'advance-approval': advanceApproval,
  'relief-approval': reliefApproval,
  'joint-relief-request': jointReliefRequest,
} satisfies Record<string, DocumentKind>;
