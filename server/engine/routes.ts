import { Router } from 'express';
import { assertMaySee } from '../cases/case-scope.js';
import { findCase } from '../cases/find-case.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { engineApi } from './api.js';
import { caseDiagrams } from './case-diagrams.js';

export function engineRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, engineApi.getCaseDiagrams, async ({ params, actor }) => {
    const { manager } = deps.dataSource;
    const reliefCase = await findCase(manager, params.id);
    await assertMaySee(manager, actor, reliefCase.id, deps.clock.today());
    return { items: await caseDiagrams(deps.dataSource, reliefCase) };
  });
  return router;
}
