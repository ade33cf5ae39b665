import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { inquiriesApi } from './api.js';
import { settleLetter } from './settle-letter.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, inquiriesApi.settleLetter, async ({ params, body, actor, requestId }) =>
    settleLetter(deps, { letterId: params.id, ...body, actor, requestId }),
  );
  return router;
}
