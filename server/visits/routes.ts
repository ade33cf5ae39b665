import { Router } from 'express';
import { announcedBytes, orLeaveRest } from '../attachments/send-file.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { addVisitPhoto } from './add-visit-photo.js';
import { visitsApi } from './api.js';
import { openVisitDevice } from './device-key.js';
import { listVisitCases } from './list-visit-cases.js';
import { listVisits } from './list-visits.js';
import { syncVisit } from './sync-visit.js';
import { takeCaseAlong } from './take-case-along.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, visitsApi.listVisitCases, async ({ actor }) => ({
    items: await listVisitCases(deps, { actor }),
  }));
  route(router, deps, visitsApi.takeCaseAlong, ({ params, body, actor, requestId }) =>
    takeCaseAlong(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, visitsApi.openVisitDevice, ({ body, actor, requestId }) =>
    openVisitDevice(deps, { ...body, actor, requestId }),
  );
  route(router, deps, visitsApi.syncVisit, ({ params, body, actor, requestId }) =>
    syncVisit(deps, { caseId: params.id, visit: body, actor, requestId }),
  );
  route(router, deps, visitsApi.addVisitPhoto, (call) => {
    const { params, actor, requestId, req, res } = call;
    const upload = { visitId: params.id, sha256: params.sha256, content: req, actor, requestId };
    const adding = addVisitPhoto(deps, { ...upload, announcedBytes: announcedBytes(req) });
    return orLeaveRest(req, res, adding);
  });
  route(router, deps, visitsApi.listVisits, async ({ params, actor }) => ({
    items: await listVisits(deps, { caseId: params.id, actor }),
  }));
  return router;
}
