import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { correctionsApi } from './api.js';
import { correctApplication, previewCorrection } from './correct-application.js';
import { decideCorrection } from './decide-correction.js';
import { readCorrections } from './read-corrections.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, correctionsApi.readCorrections, async ({ params, actor }) =>
    readCorrections(deps, { caseId: params.id, actor }),
  );
  route(router, deps, correctionsApi.previewCorrection, async ({ params, body, actor }) =>
    previewCorrection(deps, { caseId: params.id, ...body, actor }),
  );
  route(
    ...([router, deps, correctionsApi.correctApplication] as const),
    async ({ params, body, actor, requestId }) => {
      const { attachmentId, ...rest } = body;
      const proof = attachmentId === undefined ? {} : { attachmentId };
      return correctApplication(deps, { caseId: params.id, ...rest, ...proof, actor, requestId });
    },
  );
  route(
    ...([router, deps, correctionsApi.decideCorrection] as const),
    async ({ params, body, actor, requestId }) =>
      decideCorrection(deps, { ...params, ...body, actor, requestId }),
  );
  return router;
}
