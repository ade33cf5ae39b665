import { Router } from 'express';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { route } from '../http/route.js';
import { liveApi } from './api.js';
import type { LiveHub } from './live-hub.js';
import { openStream } from './open-stream.js';

export function routes(deps: Deps, hub: LiveHub): Router {
  const router = Router();
  route(router, deps, liveApi.listenToChanges, async ({ req, res, session }) => {
    if (session === null) throw new RuleError('NOT_SIGNED_IN', '请先登录');
    await openStream(deps, hub, { req, res, session });
  });
  return router;
}
