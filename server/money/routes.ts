import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { moneyApi } from './api.js';
import { listWaits } from './list-waits.js';
import { readLedger } from './read-ledger.js';
import { recordAppropriation } from './record-appropriation.js';
import { settlePayments } from './settle-payments.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, moneyApi.recordAppropriation, async ({ params, body, actor }) =>
    recordAppropriation(deps, { officeId: params.id, actor, ...body }),
  );
  route(router, deps, moneyApi.settlePayments, async ({ params, body, actor }) =>
    settlePayments(deps, { batchId: params.id, actor, results: body.results }),
  );
  route(router, deps, moneyApi.getLedger, async ({ params, query, actor }) =>
    readLedger(deps, { officeId: params.id, actor, ...query }),
  );
  route(router, deps, moneyApi.listWaits, async ({ actor }) => listWaits(deps, { actor }));
  return router;
}
