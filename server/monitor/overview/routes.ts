import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { overviewApi as api } from './api.js';
import { exportMonitoredCases } from './export-monitored-cases.js';
import { listMonitoredCases } from './list-monitored-cases.js';
import { readCompliance } from './read-compliance.js';
import { readOverview } from './read-overview.js';
import { readSteps } from './read-steps.js';
import { readThroughput } from './read-throughput.js';

export function overviewRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.getOverview, async ({ query, actor }) =>
    readOverview(deps, { actor, ...query }),
  );
  route(router, deps, api.getThroughput, async ({ query, actor }) =>
    readThroughput(deps, { actor, ...query }),
  );
  route(router, deps, api.getSteps, async ({ query, actor }) =>
    readSteps(deps, { actor, ...query }),
  );
  route(router, deps, api.getCompliance, async ({ query, actor }) =>
    readCompliance(deps, { actor, ...query }),
  );
  route(router, deps, api.listMonitoredCases, async ({ query, actor }) =>
    listMonitoredCases(deps, { actor, query }),
  );
  route(router, deps, api.exportMonitoredCases, async ({ query, actor, requestId, res }) => {
    const csv = await exportMonitoredCases(deps, { actor, query, requestId });
    const name = encodeURIComponent('案件清单.csv');
    res
      .set('Content-Type', 'text/csv; charset=utf-8')
      .set('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
      .send(csv);
    return csv;
  });
  return router;
}
