import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { supplementsApi } from './api.js';
import { receiveSupplement } from './receive-supplement.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, supplementsApi.receiveSupplement, async (call) => {
    const { params, body, actor, requestId } = call;
    return receiveSupplement(deps, { supplementId: params.id, ...body, actor, requestId });
  });
  return router;
}
