import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { stuckApi as api } from './api.js';
import { caseStuck } from './case-stuck.js';
import { listStuck } from './list-stuck.js';
import { noteStuck, readStuck } from './read-stuck.js';

export function stuckRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.listStuck, async ({ query, actor }) => listStuck(deps, { actor, query }));
  route(router, deps, api.getStuck, async ({ params, actor }) =>
    readStuck(deps, { actor, ...params }),
  );
  route(router, deps, api.noteStuck, async ({ params, body, actor, requestId }) => {
    await noteStuck(deps, { actor, requestId, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.caseStuck, async ({ params, actor }) =>
    caseStuck(deps, { actor, caseId: params.id }),
  );
  return router;
}
