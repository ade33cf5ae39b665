import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { noticesApi } from './api.js';
import { listNotices, readNotice } from './list-notices.js';

export function routes(deps: Deps): Router {
  const router = Router();
  route(router, deps, noticesApi.listNotices, async ({ query, actor }) =>
    listNotices(deps, { ...query, actor }),
  );
  route(router, deps, noticesApi.readNotice, async ({ params, actor }) =>
    readNotice(deps, { noticeId: params.id, actor }),
  );
  return router;
}
