import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import * as api from './api.js';
import { findOffices } from './find-office.js';
import { roleHolders } from './role-holders.js';

export function officeRoutes(deps: Deps): Router {
  const router = Router();

  route(router, deps, api.listOffices, async () => ({
    items: await findOffices(deps.dataSource.manager),
    nextCursor: null,
  }));

  route(router, deps, api.listRoleHolders, async ({ params }) => ({
    items: await roleHolders(deps.dataSource.manager, params.id, deps.clock.today()),
  }));

  return router;
}
