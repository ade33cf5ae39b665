import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { interferencesApi } from './api.js';
import { listCaseInterferences, listInterferences } from './list-interferences.js';
import { recordInterference } from './record-interference.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, interferencesApi.listCaseInterferences, async ({ params, actor }) => ({
    items: await listCaseInterferences(deps, { caseId: params.id, actor }),
  }));
  route(router, deps, interferencesApi.recordInterference, (call) => {
    const { params, body, actor, requestId } = call;
    return recordInterference(deps, { caseId: params.id, record: body, actor, requestId });
  });
  route(router, deps, interferencesApi.listInterferences, ({ query, actor }) =>
    listInterferences(deps, { query, actor }),
  );
  return router;
}
