import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { alertsApi } from './api.js';
import { addRule, changeRule, removeRule, renewSecret } from './keep-rules.js';
import { listDeliveries } from './list-deliveries.js';
import { listRules, viewRule } from './list-rules.js';
import { tryRule } from './try-rule.js';

export function alertRoutes(deps: Deps): Router {
  const router = Router();

  route(router, deps, alertsApi.listAlertRules, ({ actor }) => listRules(deps, actor));

  route(router, deps, alertsApi.addAlertRule, async ({ body, actor }) =>
    viewRule(deps, actor, await addRule(deps, { actor, input: body })),
  );

  route(router, deps, alertsApi.changeAlertRule, async ({ params, body, actor }) => {
    const { version, ...input } = body;
    await changeRule(deps, { actor, id: params.id, version, input });
    return viewRule(deps, actor, params.id);
  });

  route(router, deps, alertsApi.removeAlertRule, async ({ params, actor }) => {
    await removeRule(deps, { actor, id: params.id });
    return undefined;
  });

  route(router, deps, alertsApi.tryAlertRule, async ({ params, actor }) => ({
    deliveries: await tryRule(deps, { actor, id: params.id }),
  }));

  route(router, deps, alertsApi.renewAlertSecret, async ({ params, actor }) => ({
    secret: await renewSecret(deps, { actor, id: params.id }),
  }));

  route(router, deps, alertsApi.listAlertDeliveries, async ({ query, actor }) => ({
    items: await listDeliveries(deps, { actor, ruleId: query.ruleId }),
  }));

  return router;
}
