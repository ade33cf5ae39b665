import type { AssemblersOf } from '../../assembly.js';
import { advanceApproval } from './advance-approval.js';
import { jointReliefRequest } from './joint-relief-request.js';
import { reliefApproval } from './relief-approval.js';

/** Papers of 审批 that a step of the process or an act issues. */
export const approvalAssemblers = {
  'advance-approval': advanceApproval,
  'relief-approval': reliefApproval,
  'joint-relief-request': jointReliefRequest,
} satisfies AssemblersOf<'advance-approval' | 'relief-approval' | 'joint-relief-request'>;
