import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { mendApi as api } from './api.js';
import { confirmMend, refuseMend } from './confirm-mend.js';
import { listMends } from './list-mends.js';
import { orderMend } from './order-mend.js';
import { previewMend, readMend } from './read-mend.js';
import { undoMend } from './undo-mend.js';

export function mendRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.previewMend, async ({ body, actor }) =>
    previewMend(deps, { actor, ...body }),
  );
  route(router, deps, api.orderMend, async ({ body, actor, requestId }) =>
    orderMend(deps, { actor, requestId, ...body }),
  );
  route(router, deps, api.listMends, async ({ query, actor }) => listMends(deps, { actor, query }));
  route(router, deps, api.getMend, async ({ params, actor }) =>
    readMend(deps, { actor, ...params }),
  );
  route(router, deps, api.confirmMend, async ({ params, body, actor, requestId }) => ({
    ...params,
    ...(await confirmMend(deps, { actor, requestId, ...params, ...body })),
  }));
  route(router, deps, api.refuseMend, async ({ params, body, actor, requestId }) => ({
    ...params,
    ...(await refuseMend(deps, { actor, requestId, ...params, ...body })),
  }));
  route(router, deps, api.undoMend, async ({ params, body, actor, requestId }) => ({
    ...params,
    ...(await undoMend(deps, { actor, requestId, ...params, ...body })),
  }));
  return router;
}
