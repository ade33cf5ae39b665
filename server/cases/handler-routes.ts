import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { changeHandler } from './change-handler.js';
import { caseHandlerApi } from './handler-api.js';
import { readHandlers } from './read-handlers.js';

export function handlerRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, caseHandlerApi.listHandlers, ({ params, actor }) =>
    readHandlers(deps, { caseId: params.id, actor }),
  );
  route(router, deps, caseHandlerApi.changeCaseHandler, ({ params, body, actor }) =>
    changeHandler(deps, { caseId: params.id, actor, ...body }),
  );
  return router;
}
