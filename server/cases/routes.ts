import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { casesApi } from './api.js';
import { changeExternalNumber } from './change-external-number.js';
import { createApplication } from './create-application.js';
import { listCases } from './list-cases.js';
import { readCase } from './read-case.js';
import { revealIdentity } from './reveal-identity.js';
import { searchDuplicates } from './search-duplicates.js';
import { terminateCase } from './terminate-case.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, casesApi.createApplication, async ({ body, actor, requestId }) =>
    createApplication(deps, { input: body, actor, requestId }),
  );
  route(router, deps, casesApi.listCases, async ({ query, actor }) =>
    listCases(deps, { query, actor }),
  );
  route(router, deps, casesApi.getCase, async ({ params, actor }) =>
    readCase(deps, { caseId: params.id, actor }),
  );
  route(router, deps, casesApi.terminateCase, async ({ params, body, actor, requestId }) =>
    terminateCase(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, casesApi.revealIdentity, async ({ params, body, actor, requestId }) =>
    revealIdentity(deps, { ...params, caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, casesApi.searchDuplicates, async ({ query }) =>
    searchDuplicates(deps, query),
  );
  route(router, deps, casesApi.changeExternalNumber, ({ params, body, actor, requestId }) =>
    changeExternalNumber(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  return router;
}
