import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { auditApi } from './api.js';
import { listCaseReaders } from './case-readers.js';
import { exportEntries } from './export-entries.js';
import { listEntries } from './list-entries.js';
import { printCaseReaders } from './print-case-readers.js';
import { readState } from './read-state.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, auditApi.listAuditEntries, async ({ query, actor }) => {
    const { limit, cursor, ...filter } = query;
    return listEntries(deps, { actor, filter, limit, cursor });
  });
  route(router, deps, auditApi.getAuditState, async () => readState(deps));
  route(router, deps, auditApi.exportAuditEntries, async ({ query, actor, requestId, res }) => {
    const { format, ...filter } = query;
    const zip = await exportEntries(deps, { actor, filter, format, requestId });
    const name = encodeURIComponent('操作记录.zip');
    res
      .set('Content-Type', 'application/zip')
      .set('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
      .send(zip);
  });
  route(router, deps, auditApi.listCaseReaders, async ({ params, actor }) =>
    listCaseReaders(deps, { caseId: params.id, actor }),
  );
  route(
    router,
    deps,
    auditApi.printCaseReaders,
    async ({ params, query, actor, requestId, res }) => {
      const asked = { caseId: params.id, personId: query.personId, actor, requestId };
      const html = await printCaseReaders(deps, asked);
      res
        .set('Content-Type', 'text/html; charset=utf-8')
        .set(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
        )
        .send(html);
    },
  );
  return router;
}
