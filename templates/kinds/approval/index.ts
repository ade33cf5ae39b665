import type { DocumentKind } from '../../define.js';
import { advanceApproval } from './advance-approval.js';
import { collectiveDiscussionRecord } from './collective-discussion-record.js';
import { jointReliefReply } from './joint-relief-reply.js';
import { jointReliefRequest } from './joint-relief-request.js';
import { phoneApprovalRecord } from './phone-approval-record.js';
import { reliefApproval } from './relief-approval.js';

/** Papers of 审批, in the order of a case. */
export const approvalDocuments = {
  'advance-approval': advanceApproval,
  'phone-approval-record': phoneApprovalRecord,
  'relief-approval': reliefApproval,
  'collective-discussion-record': collectiveDiscussionRecord,
  'joint-relief-request': jointReliefRequest,
  'joint-relief-reply': jointReliefReply,
} satisfies Record<string, DocumentKind>;
