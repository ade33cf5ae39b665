import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { identityApi } from './api.js';
import { checkIdentity } from './check-identity.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, identityApi.getIdentityService, async () => ({ kind: deps.identity.kind }));
  route(router, deps, identityApi.checkIdentity, async ({ body, actor, requestId }) =>
    checkIdentity(deps, { ...body, actor, requestId }),
  );
  return router;
}
