import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { documentChecksApi } from './api.js';
import { checkCase } from './check-case.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, documentChecksApi.checkCase, ({ params, actor, requestId }) =>
    checkCase(deps, { caseId: params.id, actor, requestId }),
  );
  return router;
}
