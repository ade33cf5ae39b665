import { Router } from 'express';
import { contentDisposition } from '../attachments/file-name.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { sendStream } from '../http/send-stream.js';
import { volumesApi } from './api.js';
import { readCaseCard } from './case-card.js';
import { listExports, openExport, readExport, requestExport } from './request-export.js';

const contentTypes = { pdf: 'application/pdf', zip: 'application/zip' } as const;

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, volumesApi.listExports, ({ params, actor }) =>
    listExports(deps, { caseId: params.id, actor }),
  );
  route(router, deps, volumesApi.requestExport, ({ params, body, actor, requestId }) =>
    requestExport(deps, { caseId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, volumesApi.getExport, ({ params, actor }) =>
    readExport(deps, { id: params.id, actor }),
  );
  route(router, deps, volumesApi.downloadExport, async ({ params, actor, requestId, res }) => {
    const { row, content } = await openExport(deps, { id: params.id, actor, requestId });
    res
      .set('Content-Type', contentTypes[row.format])
      .set('Content-Disposition', contentDisposition('attachment', row.name))
      .set('Content-Security-Policy', "default-src 'none'");
    if (row.sizeBytes !== null) res.set('Content-Length', String(row.sizeBytes));
    await sendStream(res, content);
  });
  route(router, deps, volumesApi.getCaseCard, async ({ params, actor, requestId, res }) => {
    const html = await readCaseCard(deps, { caseId: params.id, actor, requestId });
    res
      .set('Content-Type', 'text/html; charset=utf-8')
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(html);
  });
  return router;
}
