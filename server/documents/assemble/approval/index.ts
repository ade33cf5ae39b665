import type { approvalDocuments } from '../../../../templates/kinds/approval/index.js';
import type { AssemblersOf } from '../../assembly.js';
import { advanceApproval } from './advance-approval.js';
import { collectiveDiscussionRecord } from './collective-discussion-record.js';
import { jointReliefReply } from './joint-relief-reply.js';
import { jointReliefRequest } from './joint-relief-request.js';
import { phoneApprovalRecord } from './phone-approval-record.js';
import { reliefApproval } from './relief-approval.js';

/** Papers of 审批 that a step of the process or an act issues: all of them. */
export const approvalAssemblers = {
  'advance-approval': advanceApproval,
  'phone-approval-record': phoneApprovalRecord,
  'relief-approval': reliefApproval,
  'collective-discussion-record': collectiveDiscussionRecord,
  'joint-relief-request': jointReliefRequest,
  'joint-relief-reply': jointReliefReply,
} satisfies AssemblersOf<keyof typeof approvalDocuments>;
