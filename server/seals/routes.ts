import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { sealsApi } from './api.js';
import { askSeal } from './ask-seal.js';
import { decideSealRequest } from './decide-seal-request.js';
import { listSealRequests } from './list-seal-requests.js';
import { exportSealUses, listSealUses } from './list-seal-uses.js';
import { readDocumentSeal } from './read-document-seal.js';
import { useSeal } from './use-seal.js';
import { withdrawSealRequest } from './withdraw-seal-request.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, sealsApi.getDocumentSeal, async ({ params, actor }) =>
    readDocumentSeal(deps, { documentId: params.id, actor }),
  );
  route(router, deps, sealsApi.askSeal, async ({ params, body, actor, requestId }) =>
    askSeal(deps, { documentId: params.id, actor, requestId, ...body }),
  );
  route(router, deps, sealsApi.decideSealRequest, async ({ params, body, actor, requestId }) => {
    await decideSealRequest(deps, { sealRequestId: params.id, actor, requestId, ...body });
    return undefined;
  });
  route(router, deps, sealsApi.withdrawSealRequest, async ({ params, actor, requestId }) => {
    await withdrawSealRequest(deps, { sealRequestId: params.id, actor, requestId });
    return undefined;
  });
  route(router, deps, sealsApi.useSeal, async ({ params, body, actor, requestId }) => {
    await useSeal(deps, { sealRequestId: params.id, actor, requestId, ...body });
    return undefined;
  });
  route(router, deps, sealsApi.listSealRequests, async ({ actor }) =>
    listSealRequests(deps, { actor }),
  );
  route(router, deps, sealsApi.listSealUses, async ({ query, actor }) => {
    const { limit, cursor, ...filter } = query;
    return listSealUses(deps, { actor, filter, limit, cursor });
  });
  route(router, deps, sealsApi.exportSealUses, async ({ query, actor, requestId, res }) => {
    const csv = await exportSealUses(deps, { actor, filter: query, requestId });
    res
      .set('Content-Type', 'text/csv; charset=utf-8')
      .set(
        'Content-Disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent('用印台账.csv')}`,
      )
      .send(csv);
  });
  return router;
}
