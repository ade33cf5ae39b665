import { Router } from 'express';
import { announcedBytes, orLeaveRest, sendFile } from '../attachments/send-file.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { intakeApi } from './api.js';
import { addDraft, dropDraft, listDrafts, readDraft, saveDraft } from './keep-draft.js';
import { addScan, captionScan, dropScan, openScan } from './keep-scan.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, intakeApi.listIntakeDrafts, async ({ actor }) => listDrafts(deps, actor));
  route(router, deps, intakeApi.addIntakeDraft, async ({ body, actor }) =>
    addDraft(deps, { actor, ...body }),
  );
  route(router, deps, intakeApi.getIntakeDraft, async ({ params, actor }) =>
    readDraft(deps, { ...params, actor }),
  );
  route(router, deps, intakeApi.saveIntakeDraft, async ({ params, body, actor }) =>
    saveDraft(deps, { ...params, ...body, actor }),
  );
  route(router, deps, intakeApi.dropIntakeDraft, async ({ params, actor }) => {
    await dropDraft(deps, { ...params, actor });
    return undefined;
  });
  route(router, deps, intakeApi.addIntakeScan, async ({ params, query, actor, req, res }) => {
    const upload = { draftId: params.id, ...query, actor, content: req };
    return orLeaveRest(req, res, addScan(deps, { ...upload, announcedBytes: announcedBytes(req) }));
  });
  route(router, deps, intakeApi.getIntakeScan, async ({ params, query, actor, res }) => {
    const { row, content } = await openScan(deps, { ...params, actor });
    await sendFile(res, row, content, query.download === '1');
  });
  route(router, deps, intakeApi.captionIntakeScan, async ({ params, body, actor }) =>
    captionScan(deps, { ...params, ...body, actor }),
  );
  route(router, deps, intakeApi.dropIntakeScan, async ({ params, actor }) => {
    await dropScan(deps, { ...params, actor });
    return undefined;
  });
  return router;
}
