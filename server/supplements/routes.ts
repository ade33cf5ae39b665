import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import type { ActTable } from '../tasks/act.js';
import { supplementsApi } from './api.js';
import { askSupplement } from './ask-supplement.js';
import { handOverNotice } from './hand-over-notice.js';
import { receiveSupplement } from './receive-supplement.js';

export function supplementRoutes(deps: Deps, acts: ActTable): Router {
  const router = Router();
  route(router, deps, supplementsApi.receiveSupplement, async (call) => {
    const { params, body, actor, requestId } = call;
    return receiveSupplement(deps, { supplementId: params.id, ...body, actor, requestId });
  });
  route(router, deps, supplementsApi.askSupplement, ({ params, body, actor }) =>
    askSupplement(deps, acts, { caseId: params.id, ...body, actor }),
  );
  route(router, deps, supplementsApi.handOverSupplementNotice, (call) => {
    const { params, body, actor, requestId } = call;
    return handOverNotice(deps, { supplementId: params.id, ...body, actor, requestId });
  });
  return router;
}
