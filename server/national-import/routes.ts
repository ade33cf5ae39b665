import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { nationalImportApi } from './api.js';
import { importNational } from './import-national.js';
import { previewNationalImport } from './preview-national-import.js';
import { saveColumns } from './save-columns.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, nationalImportApi.previewNationalImport, async ({ body, actor }) =>
    previewNationalImport(deps, { ...body, actor }),
  );
  route(router, deps, nationalImportApi.importNational, async ({ body, actor, requestId }) =>
    importNational(deps, { ...body, actor, requestId }),
  );
  route(
    ...([router, deps, nationalImportApi.saveNationalColumns] as const),
    async ({ params, body, actor, requestId }) =>
      saveColumns(deps, { ...params, ...body, actor, requestId }),
  );
  return router;
}
