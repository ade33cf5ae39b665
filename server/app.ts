import express, { type Express, Router } from 'express';
import type { DeployTarget } from '../processes/package/deploy-package.js';
import { accountRoutes } from './accounts/routes.js';
import { acts } from './acts.js';
import { endpoints } from './api.js';
import { routes as archiveRoutes } from './archive/routes.js';
import { routes as auditRoutes } from './audit/routes.js';
import { routes as attachmentRoutes } from './attachments/routes.js';
import { handlerRoutes } from './cases/handler-routes.js';
import { routes as caseRoutes } from './cases/routes.js';
import { routes as termRoutes } from './deadlines/routes.js';
import { clockRoutes } from './demo-world/routes.js';
import type { Deps } from './deps.js';
import { routes as documentCheckRoutes } from './document-checks/routes.js';
import { commentRoutes } from './designer/comments/routes.js';
import { runningRoutes } from './designer/running/routes.js';
import { designerTrialRoutes } from './designer/trial/routes.js';
import { designerRoutes } from './designer/routes.js';
import { documentTemplateRoutes } from './document-templates/routes.js';
import { routes as documentRoutes } from './documents/routes.js';
import { routes as duplicateRoutes } from './duplicates/routes.js';
import type { CheckEngine } from './engine/check/check-against-engine.js';
import { feedRoutes } from './engine/feed-routes.js';
import { engineRoutes } from './engine/routes.js';
import { beginRequest, identify } from './http/begin-request.js';
import { jsonBody } from './http/json-body.js';
import { screens } from './http/screens.js';
import { securityHeaders } from './http/security-headers.js';
import { notFound, sendProblem } from './http/send-problem.js';
import { routes as inboxRoutes } from './inbox/routes.js';
import { routes as correctionRoutes } from './corrections/routes.js';
import { routes as nationalImportRoutes } from './national-import/routes.js';
import { routes as identityRoutes } from './identity/routes.js';
import { routes as intakeRoutes } from './intake/routes.js';
import { routes as inquiryRoutes } from './inquiries/routes.js';
import { createLiveHub, type LiveHub } from './live/live-hub.js';
import { routes as liveRoutes } from './live/routes.js';
import { alertRoutes } from './monitor/alerts/routes.js';
import { healthRoutes } from './monitor/health/routes.js';
import { caseHistoryRoutes } from './monitor/case-history/routes.js';
import { diagramRoutes } from './monitor/diagrams/routes.js';
import { overviewRoutes } from './monitor/overview/routes.js';
import { stuckRoutes } from './monitor/stuck/routes.js';
import { mendRoutes } from './monitor/mend/routes.js';
import { createMetrics, type Metrics } from './monitor/metrics.js';
import type { EngineProbe } from './monitor/read-health.js';
import { monitorRoutes } from './monitor/routes.js';
import { routes as moneyRoutes } from './money/routes.js';
import { routes as noticeRoutes } from './notices/routes.js';
import { routes as phraseRoutes } from './phrases/routes.js';
import { routes as remarkRoutes } from './remarks/routes.js';
import { routes as signatureImageRoutes } from './signature-images/routes.js';
import { officeRoutes } from './offices/routes.js';
import { peopleRoutes } from './people/routes.js';
import { routes as serviceRoutes } from './service/routes.js';
import { routes as caseVerbRoutes } from './case-verbs/routes.js';
import { routes as interferenceRoutes } from './interferences/routes.js';
import { paperApprovalRoutes } from './paper-approvals/routes.js';
import { routes as recusalRoutes } from './recusals/routes.js';
import { routes as sealRoutes } from './seals/routes.js';
import { routes as searchRoutes } from './search/routes.js';
import { settingRoutes } from './settings/routes.js';
import { routes as suspensionRoutes } from './suspensions/routes.js';
import { supplementRoutes } from './supplements/routes.js';
import { tasksRoutes } from './tasks/routes.js';
import { taskVerbRoutes } from './tasks/verbs/routes.js';
import { traceRequests } from './tracing/trace-requests.js';
import { routes as visitRoutes } from './visits/routes.js';
import { routes as volumeRoutes } from './volumes/routes.js';

/** What the HTTP side needs beside the world of operations. */
export interface AppParts {
  /** Asked for health and for what runs, and given what designers release. */
  engine: (EngineProbe & DeployTarget & Partial<CheckEngine>) | null;
  /** Left out: one of its own, whose streams end with their connections. */
  live?: LiveHub;
}

/** The whole HTTP side: API, metrics and screens. */
export function createApp(deps: Deps, { engine, live = createLiveHub(deps) }: AppParts): Express {
  const metrics = createMetrics(deps);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(traceRequests(), beginRequest(deps), securityHeaders(deps.config), metrics.timeRequests);
  app.use('/api', noStore, tellToday(deps), identify(deps), jsonBody);
  app.use(features(deps, { engine, live, metrics }));
  if (deps.config.ui !== null) app.use(screens(deps.config.ui));
  app.use(notFound, sendProblem);
  return app;
}

function features(
  deps: Deps,
  { engine, live, metrics }: Required<AppParts> & { metrics: Metrics },
): Router {
  const router = Router();
  router.use(
    accountRoutes(deps),
    officeRoutes(deps),
    peopleRoutes(deps),
    caseRoutes(deps),
    engineRoutes(deps),
    feedRoutes(deps, { engine }),
    supplementRoutes(deps, acts),
    identityRoutes(deps),
    correctionRoutes(deps),
    nationalImportRoutes(deps),
    intakeRoutes(deps),
    inquiryRoutes(deps),
    duplicateRoutes(deps),
    tasksRoutes(deps, acts),
    taskVerbRoutes(deps),
    handlerRoutes(deps),
    liveRoutes(deps, live),
    inboxRoutes(deps),
    searchRoutes(deps),
    moneyRoutes(deps),
    termRoutes(deps),
    recusalRoutes(deps),
    interferenceRoutes(deps),
    suspensionRoutes(deps),
    paperApprovalRoutes(deps, acts),
    caseVerbRoutes(deps),
    documentRoutes(deps),
    sealRoutes(deps),
    archiveRoutes(deps),
    serviceRoutes(deps),
    attachmentRoutes(deps),
    visitRoutes(deps),
    volumeRoutes(deps),
    documentCheckRoutes(deps),
    noticeRoutes(deps),
    auditRoutes(deps),
    phraseRoutes(deps),
    remarkRoutes(deps),
    signatureImageRoutes(deps),
    settingRoutes(deps),
    documentTemplateRoutes(deps),
    designerRoutes(deps, { engine }),
    runningRoutes(deps),
    designerTrialRoutes(deps),
    commentRoutes(deps),
    clockRoutes(deps),
    mendRoutes(deps),
    alertRoutes(deps),
    stuckRoutes(deps),
    healthRoutes(deps, { engine }),
    overviewRoutes(deps),
    diagramRoutes(deps),
    caseHistoryRoutes(deps),
    monitorRoutes(deps, { engine, metrics, endpoints }),
  );
  return router;
}

/** The day by which dates are judged; screens propose and limit dates by it, not by the clock of a workstation. */
const tellToday =
  ({ clock }: Pick<Deps, 'clock'>): express.RequestHandler =>
  (_req, res, next) => {
    res.set('X-Today', clock.today());
    next();
  };

/** Answers are about people: no cache between us and the browser keeps them. */
const noStore: express.RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};
