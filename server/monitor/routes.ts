import { Router } from 'express';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { toOpenApi } from '../http/openapi.js';
import type { Endpoint } from '../http/endpoint.js';
import { route } from '../http/route.js';
import * as api from './api.js';
import type { Metrics } from './metrics.js';
import { readHealth, type EngineProbe } from './read-health.js';

export interface MonitorParts {
  engine: EngineProbe | null;
  metrics: Metrics;
  /** Every endpoint by its operation id. */
  endpoints: Readonly<Record<string, Endpoint>>;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export function monitorRoutes(deps: Deps, { engine, metrics, endpoints }: MonitorParts): Router {
  const router = Router();
  const openApi = toOpenApi(endpoints);

  route(router, deps, api.health, () => readHealth(deps, engine));

  route(router, deps, api.openApi, async () => openApi);

  // Prometheus' text format, not JSON; only for a collector on this machine.
  router.get('/metrics', async (req, res) => {
    if (!loopback.has(req.ip ?? '')) throw new RuleError('NOT_FOUND', '没有这个地址');
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  return router;
}
