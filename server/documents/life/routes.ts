import type { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { documentsApi } from '../api.js';
import { reprintDocument } from '../printing/reprint-document.js';
import { compareDocument } from './compare-document.js';
import { correctDocument } from './correct-document.js';
import { fileDocument } from './file-documents.js';
import { readLife } from './read-life.js';
import { voidDocument } from './void-document.js';

/** Where a paper stands, and how it ends. */
export function addLifeRoutes(router: Router, deps: Deps): void {
  route(router, deps, documentsApi.getDocumentLife, ({ params, actor }) =>
    readLife(deps, { documentId: params.id, actor }),
  );
  route(router, deps, documentsApi.voidDocument, async ({ params, body, actor, requestId }) => {
    await voidDocument(deps, { documentId: params.id, ...body, actor, requestId });
    return readLife(deps, { documentId: params.id, actor });
  });
  route(router, deps, documentsApi.fileDocument, async ({ params, actor, requestId }) => {
    await fileDocument(deps, { documentId: params.id, actor, requestId });
    return readLife(deps, { documentId: params.id, actor });
  });
  route(router, deps, documentsApi.reprintDocument, async ({ params, actor, requestId }) => {
    await reprintDocument(deps, { documentId: params.id, actor, requestId });
    return readLife(deps, { documentId: params.id, actor });
  });
  route(router, deps, documentsApi.compareDocument, ({ params, actor, requestId }) =>
    compareDocument(deps, { documentId: params.id, actor, requestId }),
  );
  route(router, deps, documentsApi.correctDocument, ({ params, body, actor }) =>
    correctDocument(deps, { documentId: params.id, ...body, actor }),
  );
}
