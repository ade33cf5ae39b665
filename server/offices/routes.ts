import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import * as api from './api.js';
import { findOffices } from './find-office.js';

export function officeRoutes(deps: Deps): Router {
  const router = Router();

  route(router, deps, api.listOffices, async () => ({
    items: await findOffices(deps.dataSource.manager),
    nextCursor: null,
  }));

  return router;
}
