import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import * as administration from './administration-api.js';
import * as api from './api.js';
import { changeOffice, createOffice } from './change-office.js';
import { closeOffice } from './close-office.js';
import { standingOffices } from './find-office.js';
import { listManagedOffices } from './list-managed-offices.js';
import { roleHolders } from './role-holders.js';

export function officeRoutes(deps: Deps): Router {
  const router = Router();

  route(router, deps, api.listOffices, async () => ({
    items: await standingOffices(deps.dataSource.manager, deps.clock.today()),
    nextCursor: null,
  }));

  route(router, deps, api.listRoleHolders, async ({ params }) => ({
    items: await roleHolders(deps.dataSource.manager, params.id, deps.clock.today()),
  }));

  route(router, deps, administration.listManagedOffices, async ({ actor }) => ({
    items: await listManagedOffices(deps, { actor }),
  }));
  route(router, deps, administration.createOffice, async ({ body: input, actor, requestId }) =>
    createOffice(deps, { actor, requestId, input }),
  );
  route(
    router,
    deps,
    administration.changeOffice,
    async ({ params: { id }, body, actor, requestId }) =>
      changeOffice(deps, { actor, requestId, input: { id, ...body } }),
  );
  route(
    router,
    deps,
    administration.closeOffice,
    async ({ params: { id }, body, actor, requestId }) =>
      closeOffice(deps, { actor, requestId, input: { id, ...body } }),
  );

  return router;
}
