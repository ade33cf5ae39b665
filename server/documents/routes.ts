import { Router } from 'express';
import { createPdfRenderer, type PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { documentsApi } from './api.js';
import { draftRoutes } from './drafts/routes.js';
import { addLifeRoutes } from './life/routes.js';
import { readDocument } from './read-document.js';

/** `renderer` starts its browser with the first PDF that is asked for and not made yet. */
export function routes(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'> = createPdfRenderer({
    executablePath: deps.config.browser ?? undefined,
  }),
): Router {
  const router = Router();
  route(
    router,
    deps,
    documentsApi.getDocument,
    async ({ params, query, actor, requestId, res }) => {
      const { format, original } = query;
      const reading = { documentId: params.id, format, isOriginal: original === '1' };
      const { content, contentType, name } = await readDocument(deps, renderer, {
        ...{ ...reading, actor, requestId },
      });
      const fileName = encodeURIComponent(`${name}.${format}`);
      res
        .set('Content-Type', contentType)
        .set('Content-Disposition', `inline; filename*=UTF-8''${fileName}`)
        .set(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
        )
        .send(content);
    },
  );
  addLifeRoutes(router, deps);
  router.use(draftRoutes(deps));
  return router;
}
