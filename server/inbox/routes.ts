import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { inboxApi } from './api.js';
import { listCaseBox } from './case-boxes.js';
import { copyCase } from './copy-case.js';
import { countInbox } from './count-inbox.js';
import { listCopies, listRecipients } from './list-copies.js';
import { readCopies, urgeCopy } from './settle-copy.js';
import { starCase } from './star-case.js';
import { deleteView, listViews, saveView, setDefaultView } from './views/views.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, inboxApi.countInbox, async ({ actor }) => countInbox(deps, actor));
  route(router, deps, inboxApi.listCaseBox, async ({ query, actor }) =>
    listCaseBox(deps, actor, query),
  );
  route(router, deps, inboxApi.starCase, async ({ params, body, actor }) =>
    starCase(deps, { caseId: params.id, actor, ...body }),
  );
  route(router, deps, inboxApi.copyCase, async ({ params, body, actor }) =>
    copyCase(deps, { caseId: params.id, actor, ...body }),
  );
  route(router, deps, inboxApi.listCopies, async ({ params, actor }) =>
    listCopies(deps, { caseId: params.id, actor }),
  );
  route(router, deps, inboxApi.listRecipients, async ({ params, actor }) =>
    listRecipients(deps, { caseId: params.id, actor }),
  );
  route(router, deps, inboxApi.readCopies, async ({ body, actor }) =>
    readCopies(deps, { ids: body.ids, actor }),
  );
  route(router, deps, inboxApi.urgeCopy, async ({ params, actor }) =>
    urgeCopy(deps, { copyId: params.id, actor }),
  );
  route(router, deps, inboxApi.listViews, async ({ query, actor }) =>
    listViews(deps, { actor, ...query }),
  );
  route(router, deps, inboxApi.saveView, async ({ body, actor }) =>
    saveView(deps, { actor, view: body }),
  );
  route(router, deps, inboxApi.setDefaultView, async ({ body, actor }) =>
    setDefaultView(deps, { actor, ...body }),
  );
  route(router, deps, inboxApi.deleteView, async ({ params, actor }) =>
    deleteView(deps, { actor, viewId: params.id }),
  );
  return router;
}
