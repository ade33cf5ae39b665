import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { inquiriesApi } from './api.js';
import { listLetters } from './list-letters.js';
import { remindLetter } from './remind-letter.js';
import { sendLetter } from './send-letter.js';
import { settleAssistance } from './settle-assistance.js';
import { settleLetter } from './settle-letter.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, inquiriesApi.settleLetter, async ({ params, body, actor, requestId }) =>
    settleLetter(deps, { letterId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, inquiriesApi.listLetters, async ({ params, actor }) => ({
    items: await listLetters(deps, { caseId: params.id, actor }),
  }));
  route(router, deps, inquiriesApi.sendLetter, ({ params, body, actor, requestId }) =>
    sendLetter(deps, { caseId: params.id, asked: body, actor, requestId }),
  );
  route(router, deps, inquiriesApi.remindLetter, ({ params, body, actor, requestId }) =>
    remindLetter(deps, { letterId: params.id, ...body, actor, requestId }),
  );
  route(router, deps, inquiriesApi.settleAssistance, ({ params, body, actor, requestId }) => {
    const { attachmentId = null, ...rest } = body;
    const given = { assistanceId: params.id, ...rest, attachmentId, actor, requestId };
    return settleAssistance(deps, given);
  });
  return router;
}
