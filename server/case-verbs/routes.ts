import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { caseVerbsApi } from './api.js';
import { listCaseVerbs } from './list-case-verbs.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, caseVerbsApi.listCaseVerbs, ({ params, actor }) =>
    listCaseVerbs(deps, { caseId: params.id, actor }),
  );
  return router;
}
