import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import type { ActTable } from '../tasks/act.js';
import { answerPhoneApproval } from './answer-phone-approval.js';
import { paperApprovalsApi } from './api.js';
import { confirmPhoneApproval } from './confirm-phone-approval.js';
import { enterPaperApproval } from './enter-paper-approval.js';
import { enterPhoneApproval } from './enter-phone-approval.js';
import { listPaperApprovals } from './list-paper-approvals.js';
import { listOwnPhoneApprovals, listPhoneApprovals } from './list-phone-approvals.js';
import { phoneApprovalsApi } from './phone-api.js';
import { confirmApproval, rejectApproval } from './settle-approval.js';

export function paperApprovalRoutes(deps: Deps, acts: ActTable): Router {
  const router = Router();
  route(router, deps, paperApprovalsApi.listPaperApprovals, ({ params, actor }) =>
    listPaperApprovals(deps, { caseId: params.id, actor }),
  );
  route(router, deps, paperApprovalsApi.enterPaperApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return enterPaperApproval(deps, { taskId: params.id, ...body, actor, requestId });
  });
  route(router, deps, paperApprovalsApi.confirmPaperApproval, ({ params, actor, requestId }) =>
    confirmApproval(deps, acts, { id: params.id, medium: 'paper', actor, requestId }),
  );
  route(router, deps, paperApprovalsApi.rejectPaperApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return rejectApproval(deps, { id: params.id, medium: 'paper', ...body, actor, requestId });
  });
  phoneRoutes(router, deps, acts);
  return router;
}

function phoneRoutes(router: Router, deps: Deps, acts: ActTable): void {
  route(router, deps, phoneApprovalsApi.listPhoneApprovals, ({ params, actor }) =>
    listPhoneApprovals(deps, { caseId: params.id, actor }),
  );
  route(router, deps, phoneApprovalsApi.listOwnPhoneApprovals, ({ actor }) =>
    listOwnPhoneApprovals(deps, { actor }),
  );
  route(router, deps, phoneApprovalsApi.enterPhoneApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return enterPhoneApproval(deps, { taskId: params.id, ...body, actor, requestId });
  });
  route(router, deps, phoneApprovalsApi.confirmPhoneApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return confirmPhoneApproval(deps, acts, { id: params.id, ...body, actor, requestId });
  });
  route(router, deps, phoneApprovalsApi.rejectPhoneApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return rejectApproval(deps, { id: params.id, medium: 'phone', ...body, actor, requestId });
  });
  route(router, deps, phoneApprovalsApi.answerPhoneApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return answerPhoneApproval(deps, { id: params.id, ...body, actor, requestId });
  });
}
