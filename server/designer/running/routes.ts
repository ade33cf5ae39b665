import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { runningApi as api } from './api.js';
import { listMigrations, readMigration } from './list-migrations.js';
import {
  beginMigration,
  previewMigration,
  readRunning,
  takeBackMigration,
} from './read-running.js';

export function runningRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.getRunning, async ({ query, actor }) =>
    readRunning(deps, { actor, packageName: query.package }),
  );
  route(router, deps, api.planMigration, async ({ body, actor }) =>
    previewMigration(deps, { actor, ...body }),
  );
  route(router, deps, api.startMigration, async ({ body, actor }) =>
    beginMigration(deps, { actor, ...body }),
  );
  route(router, deps, api.listMigrations, async ({ query, actor }) =>
    listMigrations(deps, { actor, packageName: query.package }),
  );
  route(router, deps, api.getMigration, async ({ params, actor }) =>
    readMigration(deps, { actor, ...params }),
  );
  route(router, deps, api.undoMigration, async ({ params, body, actor }) =>
    takeBackMigration(deps, { actor, ...params, ...body }),
  );
  return router;
}
