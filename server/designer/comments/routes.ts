import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { commentApi as api } from './api.js';
import { listComments } from './list-comments.js';
import {
  answerComment,
  correctComment,
  reopenComment,
  resolveComment,
  writeComment,
} from './write-comment.js';

export function commentRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.listComments, async ({ query, actor }) =>
    listComments(deps, { actor, packageName: query.package }),
  );
  route(router, deps, api.writeComment, async ({ body, actor }) =>
    writeComment(deps, { actor, ...body }),
  );
  route(router, deps, api.answerComment, async ({ params, body, actor }) => {
    await answerComment(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.correctComment, async ({ params, body, actor }) => {
    await correctComment(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.resolveComment, async ({ params, body, actor }) => {
    await resolveComment(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.reopenComment, async ({ params, body, actor }) => {
    await reopenComment(deps, { actor, ...params, ...body });
    return undefined;
  });
  return router;
}
