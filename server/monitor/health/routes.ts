import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import type { EngineProbe } from '../read-health.js';
import * as api from './api.js';
import { readHealthReport } from './read-health-report.js';

export function healthRoutes(deps: Deps, { engine }: { engine: EngineProbe | null }): Router {
  const router = Router();

  route(router, deps, api.readHealthReport, () => readHealthReport(deps, engine));

  return router;
}
