import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { duplicatesApi } from './api.js';
import { enterPartnerRelief } from './enter-partner-relief.js';
import { importPartnerReliefs } from './import-partner-reliefs.js';
import { listOpenWarnings } from './list-open-warnings.js';
import { listPartnerReliefs } from './list-partner-reliefs.js';
import { settleWarnings } from './settle-warnings.js';
import { voidPartnerRelief } from './void-partner-relief.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, duplicatesApi.listOpenWarnings, async ({ actor }) =>
    listOpenWarnings(deps, { actor }),
  );
  route(router, deps, duplicatesApi.settleWarnings, async ({ params, body, actor, requestId }) =>
    settleWarnings(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, duplicatesApi.listPartnerReliefs, async ({ query, actor }) =>
    listPartnerReliefs(deps, { query, actor }),
  );
  route(router, deps, duplicatesApi.enterPartnerRelief, async ({ body, actor, requestId }) => {
    const { officeId, ...entry } = body;
    return enterPartnerRelief(deps, { officeId, entry, actor, requestId });
  });
  route(router, deps, duplicatesApi.importPartnerReliefs, async ({ body, actor, requestId }) =>
    importPartnerReliefs(deps, { ...body, actor, requestId }),
  );
  route(router, deps, duplicatesApi.voidPartnerRelief, async ({ params, body, actor, requestId }) =>
    voidPartnerRelief(deps, { id: params.id, ...body, actor, requestId }),
  );
  return router;
}
