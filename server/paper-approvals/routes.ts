import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import type { ActTable } from '../tasks/act.js';
import { paperApprovalsApi } from './api.js';
import { enterPaperApproval } from './enter-paper-approval.js';
import { listPaperApprovals } from './list-paper-approvals.js';
import { confirmPaperApproval, rejectPaperApproval } from './settle-paper-approval.js';

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
    confirmPaperApproval(deps, acts, { id: params.id, actor, requestId }),
  );
  route(router, deps, paperApprovalsApi.rejectPaperApproval, (call) => {
    const { params, body, actor, requestId } = call;
    return rejectPaperApproval(deps, { id: params.id, ...body, actor, requestId });
  });
  return router;
}
