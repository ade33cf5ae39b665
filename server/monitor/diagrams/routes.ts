import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { diagramsApi as api } from './api.js';
import { listDiagrams, readDiagram, readStepByOffice } from './read-diagrams.js';

export function diagramRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.listDiagrams, async ({ query, actor }) =>
    listDiagrams(deps, { actor, ...query }),
  );
  route(router, deps, api.getDiagram, async ({ params, query, actor }) =>
    readDiagram(deps, { actor, ...params, ...query }),
  );
  route(router, deps, api.getStepByOffice, async ({ params, query, actor }) =>
    readStepByOffice(deps, { actor, ...params, ...query }),
  );
  return router;
}
