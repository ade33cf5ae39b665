import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { addTry } from './add-try.js';
import { serviceApi } from './api.js';
import { listOpenService } from './list-open-service.js';
import { readService } from './read-service.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, serviceApi.getService, ({ params, actor }) =>
    readService(deps, { documentId: params.id, actor }),
  );
  route(router, deps, serviceApi.addServiceTry, async ({ params, body, actor, requestId }) => {
    await addTry(deps, { documentId: params.id, input: body, actor, requestId });
    return readService(deps, { documentId: params.id, actor });
  });
  route(router, deps, serviceApi.listOpenService, ({ query, actor }) =>
    listOpenService(deps, { actor, ...query }),
  );
  return router;
}
