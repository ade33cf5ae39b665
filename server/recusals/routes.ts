import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { recusalsApi } from './api.js';
import { askRecusal } from './ask-recusal.js';
import { decideRecusal } from './decide-recusal.js';
import { listRecusals } from './list-recusals.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, recusalsApi.listRecusals, ({ params, actor }) =>
    listRecusals(deps, { caseId: params.id, actor }),
  );
  route(router, deps, recusalsApi.askRecusal, ({ params, body, actor, requestId }) =>
    askRecusal(deps, { caseId: params.id, asked: body, actor, requestId }),
  );
  route(router, deps, recusalsApi.decideRecusal, ({ params, body, actor, requestId }) => {
    const { successorId = null, ...rest } = body;
    return decideRecusal(deps, { recusalId: params.id, ...rest, successorId, actor, requestId });
  });
  return router;
}
