import type { approvalDocuments } from '../../kinds/approval/index.js';
import type { SamplesOf } from '../define.js';
import { advanceApprovalSamples } from './advance-approval.js';
import { jointReliefRequestSamples } from './joint-relief-request.js';
import { reliefApprovalSamples } from './relief-approval.js';

export const approvalSamples = {
  'advance-approval': advanceApprovalSamples,
  'relief-approval': reliefApprovalSamples,
  'joint-relief-request': jointReliefRequestSamples,
} satisfies SamplesOf<typeof approvalDocuments>;
