import { Router } from 'express';
import type { Deps } from '../deps.js';
import { RuleError, TransientError } from '../domain/basics/errors.js';
import { route } from '../http/route.js';
import { checkAgainstEngine, type CheckEngine } from './check/check-against-engine.js';
import { feedApi } from './feed-api.js';
import { checkView } from './feed-state/check-view.js';
import { readFeed } from './feed-state/read-feed.js';
import { listQuarantined } from './quarantine/list-quarantined.js';

/** Cases asked for when somebody asks for a check. */
const CASES_ASKED = 200;

export function feedRoutes(
  deps: Deps,
  { engine }: { engine: Partial<CheckEngine> | null },
): Router {
  const router = Router();
  route(router, deps, feedApi.readFeed, () => readFeed(deps));
  route(router, deps, feedApi.listQuarantined, ({ query }) =>
    listQuarantined(deps.dataSource.manager, query.after),
  );
  route(router, deps, feedApi.checkFeed, async () => {
    if (!canBeAsked(engine)) throw new TransientError('没有连接流程引擎，不能核对');
    const check = await checkAgainstEngine(deps, engine, CASES_ASKED);
    if (check === null) throw new RuleError('WRONG_STATE', '正在检查，请稍候');
    return checkView(check);
  });
  return router;
}

/** A server may run without an engine, or with one that answers nothing but its health. */
const canBeAsked = (engine: Partial<CheckEngine> | null): engine is CheckEngine =>
  engine !== null && 'setVariables' in engine && 'settleJob' in engine;
