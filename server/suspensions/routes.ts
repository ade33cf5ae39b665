import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { suspensionsApi } from './api.js';
import { resumeCase } from './resume-case.js';
import { suspendCase } from './suspend-case.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, suspensionsApi.suspendCase, ({ params, body, actor, requestId }) =>
    suspendCase(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, suspensionsApi.resumeCase, ({ params, body, actor, requestId }) =>
    resumeCase(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  return router;
}
