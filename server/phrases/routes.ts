import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { phrasesApi } from './api.js';
import { addPhrase, listPhrases, notePhraseUse, removePhrase } from './phrases.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, phrasesApi.listPhrases, ({ actor }) => listPhrases(deps, actor));
  route(router, deps, phrasesApi.addPhrase, ({ actor, body }) =>
    addPhrase(deps, { actor, ...body }),
  );
  route(router, deps, phrasesApi.notePhraseUse, ({ actor, params }) =>
    notePhraseUse(deps, { actor, id: params.id }),
  );
  route(router, deps, phrasesApi.removePhrase, async ({ actor, params }) => {
    await removePhrase(deps, { actor, id: params.id });
    return undefined;
  });
  return router;
}
