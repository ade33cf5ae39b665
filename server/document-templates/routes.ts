import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { documentTemplatesApi as api } from './api.js';
import { archiveVersion, giveBackVersion, releaseVersion } from './decide-version.js';
import { createDraft, discardDraft, saveDraft } from './draft-version.js';
import { listPapers } from './list-papers.js';
import { listTemplates } from './list-templates.js';
import { previewOnPaper, previewOnSample } from './preview-template.js';
import { readTemplate } from './read-template.js';
import { tryVersion } from './try-version.js';
import { readVersion } from './version-view.js';

export function documentTemplateRoutes(deps: Deps): Router {
  const router = Router();
  readRoutes(router, deps);
  draftRoutes(router, deps);
  decisionRoutes(router, deps);
  return router;
}

function readRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.listTemplates, async ({ query, actor }) =>
    listTemplates(deps, { actor, ...query }),
  );
  route(router, deps, api.getTemplate, async ({ params, query, actor }) =>
    readTemplate(deps, { actor, ...params, ...query }),
  );
  route(router, deps, api.getTemplateVersion, async ({ params: { id }, actor }) =>
    readVersion(deps, { actor, id }),
  );
  route(router, deps, api.listTemplatePapers, async ({ params, query, actor }) =>
    listPapers(deps, { actor, ...params, ...query }),
  );
  route(router, deps, api.previewTemplate, async ({ params, body, actor, requestId }) => {
    const { source, body: text } = body;
    const asked = { ...params, body: text };
    return 'sample' in source
      ? previewOnSample({ ...asked, ...source })
      : previewOnPaper(deps, { ...asked, ...source, actor, requestId });
  });
}

function draftRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.createTemplateDraft, async ({ params, body, actor }) => {
    const id = await createDraft(deps, { actor, ...params, ...body });
    return readVersion(deps, { actor, id });
  });
  route(router, deps, api.saveTemplateDraft, async ({ params: { id }, body, actor }) => {
    await saveDraft(deps, { actor, id, ...body });
    return readVersion(deps, { actor, id });
  });
  route(router, deps, api.tryTemplateVersion, async ({ params: { id }, body, actor }) => {
    const trial = await tryVersion(deps, { actor, id, ...body });
    return { ...trial, version: await readVersion(deps, { actor, id }) };
  });
  route(router, deps, api.discardTemplateDraft, async ({ params: { id }, body, actor }) => {
    await discardDraft(deps, { actor, id, ...body });
    return readVersion(deps, { actor, id });
  });
}

function decisionRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.releaseTemplateVersion, async ({ params: { id }, body, actor }) => {
    await releaseVersion(deps, { actor, id, ...body });
    return readVersion(deps, { actor, id });
  });
  route(router, deps, api.giveBackTemplateVersion, async ({ params: { id }, body, actor }) => {
    await giveBackVersion(deps, { actor, id, ...body });
    return readVersion(deps, { actor, id });
  });
  route(router, deps, api.archiveTemplateVersion, async ({ params: { id }, body, actor }) => {
    await archiveVersion(deps, { actor, id, ...body });
    return readVersion(deps, { actor, id });
  });
}
