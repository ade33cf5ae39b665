import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { remarksApi } from './api.js';
import { addRemark, listRemarks, pinRemark, withdrawRemark } from './remarks.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, remarksApi.listRemarks, ({ actor, params }) =>
    listRemarks(deps, { actor, caseId: params.id }),
  );
  route(router, deps, remarksApi.addRemark, ({ actor, params, body }) =>
    addRemark(deps, { actor, caseId: params.id, ...body }),
  );
  route(router, deps, remarksApi.pinRemark, ({ actor, params, body }) =>
    pinRemark(deps, { actor, caseId: params.id, remarkId: params.remarkId, ...body }),
  );
  route(router, deps, remarksApi.withdrawRemark, async ({ actor, params }) => {
    await withdrawRemark(deps, { actor, caseId: params.id, remarkId: params.remarkId });
    return undefined;
  });
  return router;
}
