import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { draftsApi } from './api.js';
import { draftableKinds, listCaseDrafts } from './case-drafts.js';
import { createDraft } from './create-draft.js';
import { issueDraft } from './issue-draft.js';
import { previewDraft } from './preview-draft.js';
import { openDraft, readDraft } from './read-draft.js';
import { saveDraft } from './save-draft.js';
import { acceptDraft, discardDraft, returnDraft, submitDraft } from './step-draft.js';

/** Papers that officials write by hand. */
export function draftRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, draftsApi.listDraftableKinds, async ({ params, actor }) => ({
    items: await draftableKinds(deps, { caseId: params.id, actor }),
  }));
  route(router, deps, draftsApi.listDrafts, ({ params, actor }) =>
    listCaseDrafts(deps, { caseId: params.id, actor }),
  );
  route(router, deps, draftsApi.createDraft, async ({ params, body, actor }) => {
    const id = await createDraft(deps, { caseId: params.id, actor, ...body });
    return readDraft(deps, { id, actor });
  });
  route(router, deps, draftsApi.getDraft, ({ params, actor, requestId }) =>
    openDraft(deps, { ...params, actor, requestId }),
  );
  route(router, deps, draftsApi.previewDraft, ({ params, actor, requestId }) =>
    previewDraft(deps, { ...params, actor, requestId }),
  );
  route(router, deps, draftsApi.saveDocumentDraft, async ({ params, body, actor }) => {
    await saveDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
  addSteps(router, deps);
  return router;
}

function addSteps(router: Router, deps: Deps): void {
  route(router, deps, draftsApi.submitDraft, async ({ params, body, actor }) => {
    await submitDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
  route(router, deps, draftsApi.acceptDraft, async ({ params, body, actor }) => {
    await acceptDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
  route(router, deps, draftsApi.returnDraft, async ({ params, body, actor }) => {
    await returnDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
  route(router, deps, draftsApi.issueDraft, async ({ params, body, actor }) => {
    await issueDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
  route(router, deps, draftsApi.discardDraft, async ({ params, body, actor }) => {
    await discardDraft(deps, { ...params, ...body, actor });
    return readDraft(deps, { ...params, actor });
  });
}
