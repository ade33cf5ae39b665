import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { searchApi } from './api.js';
import { findWork } from './find-work.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, searchApi.search, async ({ query, actor }) => findWork(deps, actor, query.q));
  return router;
}
