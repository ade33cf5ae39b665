import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { documentChecksApi } from './api.js';
import { checkCase } from './check-case.js';
import type { HeldPaper } from './held-papers.js';
import { issueHeldPaper, listHeldPapers } from './issue-held-paper.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, documentChecksApi.checkCase, ({ params, actor, requestId }) =>
    checkCase(deps, { caseId: params.id, actor, requestId }),
  );
  route(router, deps, documentChecksApi.listHeldPapers, async ({ params, actor }) => {
    const { items, mayIssue } = await listHeldPapers(deps, { caseId: params.id, actor });
    return { items: items.map(presentHeld), mayIssue };
  });
  route(router, deps, documentChecksApi.issueHeldPaper, async ({ params, actor, requestId }) => {
    const { id: caseId, paperId: incidentKey } = params;
    await issueHeldPaper(deps, { caseId, incidentKey, actor, requestId });
    return {};
  });
  return router;
}

const presentHeld = ({ incidentKey, text, since, isAsked }: HeldPaper) => ({
  ...{ id: incidentKey, text, since: since.toISOString(), isAsked },
});
