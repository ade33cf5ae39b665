import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { caseHistoryApi } from './api.js';
import { readCaseHistory } from './read-case-history.js';

export function caseHistoryRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, caseHistoryApi.getCaseHistory, async ({ params, actor }) =>
    readCaseHistory(deps, { actor, caseId: params.id }),
  );
  return router;
}
