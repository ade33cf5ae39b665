import { Router } from 'express';
import type { Deps } from '../deps.js';
import { failureLimit } from '../http/failure-limit.js';
import { route } from '../http/route.js';
import { archiveApi } from './api.js';
import { checkPaper } from './check-paper.js';
import { comparePdf } from './compare-pdf.js';
import { readProof } from './read-proof.js';
import { verifyDocument } from './verify-document.js';

export function routes(deps: Deps): Router {
  const router = Router();
  const limit = failureLimit('查验次数过多，请几分钟后再试');

  route(router, deps, archiveApi.checkPaper, async ({ params, req }) => {
    const [address, now] = [req.ip ?? '', new Date()];
    limit.check(address, now);
    const result = await checkPaper(deps, params.code);
    if (result.verdict === 'unknown') limit.count(address, now);
    return result;
  });
  route(router, deps, archiveApi.getDocumentProof, async ({ params, actor }) =>
    readProof(deps, { documentId: params.id, actor }),
  );
  route(router, deps, archiveApi.verifyDocument, async ({ params, actor, requestId }) =>
    verifyDocument(deps, { documentId: params.id, actor, requestId }),
  );
  route(router, deps, archiveApi.comparePdf, async ({ req, res, actor, requestId }) => {
    try {
      return await comparePdf(deps, { content: req, actor, requestId });
    } catch (error) {
      // The rest of a refused file is not read for ever: the connection ends with the answer.
      if (!req.complete) res.set('Connection', 'close');
      req.resume();
      throw error;
    }
  });
  return router;
}
