import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { termsApi } from './api.js';
import { assertNotTimed, changeByPerson } from './change-by-person.js';
import { completeTerm } from './complete-term.js';
import { extendTerm } from './extend-term.js';
import { listTerms } from './list-terms.js';
import { readTerm } from './read-term.js';
import { readTermProof } from './read-term-proof.js';
import { resumeTerm } from './resume-term.js';
import { suspendTerm } from './suspend-term.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, termsApi.listTerms, ({ query, actor }) =>
    listTerms(deps, { actor, ...query }),
  );
  route(router, deps, termsApi.getTerm, ({ params, actor }) =>
    readTerm(deps, { actor, termId: params.id }),
  );
  route(router, deps, termsApi.getTermProof, async ({ params, query, actor, res }) => {
    const html = await readTermProof(deps, { actor, termId: params.id, ...query });
    res
      .set('Content-Type', 'text/html; charset=utf-8')
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(html);
  });
  route(router, deps, termsApi.suspendTerm, ({ params, body, actor, requestId }) =>
    changeByPerson(
      deps,
      { termId: params.id, ...body, actor, requestId },
      'suspend-term',
      async ({ em, term, on }) => {
        assertNotTimed(term);
        await suspendTerm(em, deps, term, { ...body, on, by: actor.accountId });
      },
    ),
  );
  route(router, deps, termsApi.resumeTerm, ({ params, body, actor, requestId }) =>
    changeByPerson(
      deps,
      { termId: params.id, ...body, actor, requestId },
      'suspend-term',
      async ({ em, term, on }) => {
        assertNotTimed(term);
        await resumeTerm(em, deps, term, { on, reason: body.reason, by: actor.accountId });
      },
    ),
  );
  route(router, deps, termsApi.extendTerm, ({ params, body, actor, requestId }) =>
    changeByPerson(
      deps,
      { termId: params.id, ...body, actor, requestId },
      'ask-extension',
      async ({ em, term, on, officeId }) => {
        assertNotTimed(term);
        await extendTerm(em, deps, term, { ...body, on, officeId, by: actor.accountId });
      },
    ),
  );
  route(router, deps, termsApi.completeTerm, ({ params, body, actor, requestId }) =>
    changeByPerson(
      deps,
      { termId: params.id, ...body, actor, requestId },
      'complete-term',
      ({ em, term, on }) =>
        completeTerm(em, deps, term, { on, note: body.note, by: actor.accountId }),
    ),
  );
  return router;
}
