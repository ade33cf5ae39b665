import type { approvalDocuments } from '../../kinds/approval/index.js';
import type { SamplesOf } from '../define.js';
import { advanceApprovalSamples } from './advance-approval.js';
import { collectiveDiscussionRecordSamples } from './collective-discussion-record.js';
import { jointReliefReplySamples } from './joint-relief-reply.js';
import { jointReliefRequestSamples } from './joint-relief-request.js';
import { phoneApprovalRecordSamples } from './phone-approval-record.js';
import { reliefApprovalSamples } from './relief-approval.js';

export const approvalSamples = {
  'advance-approval': advanceApprovalSamples,
  'phone-approval-record': phoneApprovalRecordSamples,
  'relief-approval': reliefApprovalSamples,
  'collective-discussion-record': collectiveDiscussionRecordSamples,
  'joint-relief-request': jointReliefRequestSamples,
  'joint-relief-reply': jointReliefReplySamples,
} satisfies SamplesOf<typeof approvalDocuments>;
