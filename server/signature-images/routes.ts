import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { signatureImagesApi } from './api.js';
import {
  listCaseSignatures,
  readOwnSignature,
  removeOwnSignature,
  saveOwnSignature,
} from './signature-images.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, signatureImagesApi.readOwnSignature, ({ actor }) =>
    readOwnSignature(deps, actor),
  );
  route(router, deps, signatureImagesApi.saveOwnSignature, ({ actor, body }) =>
    saveOwnSignature(deps, { actor, ...body }),
  );
  route(router, deps, signatureImagesApi.removeOwnSignature, async ({ actor }) => {
    await removeOwnSignature(deps, actor);
    return undefined;
  });
  route(router, deps, signatureImagesApi.listCaseSignatures, ({ actor, params }) =>
    listCaseSignatures(deps, { actor, caseId: params.id }),
  );
  return router;
}
