import { Router, type Response } from 'express';
import type { DeployTarget } from '../../processes/package/deploy-package.js';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { designerApi as api } from './api.js';
import { checkDraft, giveReasons } from './check-draft.js';
import { createDraft } from './create-draft.js';
import { releaseDraft, returnDraft } from './decide-draft.js';
import { lockDraft, unlockDraft } from './draft-lock.js';
import { exportDraft, exportRelease, type ExportedPackage } from './export-package.js';
import { importPackage } from './import-package.js';
import { listPackages } from './list-packages.js';
import { listSnapshots } from './list-snapshots.js';
import { readDraft } from './read-draft.js';
import { readReleaseFiles } from './read-release.js';
import { restoreDraft, takeSnapshot } from './restore-draft.js';
import { retireRelease } from './retire-release.js';
import { saveFiles } from './save-files.js';
import { studioFacts } from './studio-facts.js';
import { discardDraft, submitDraft, withdrawDraft } from './submit-draft.js';

export function designerRoutes(deps: Deps, { engine }: { engine: DeployTarget | null }): Router {
  const router = Router();
  readRoutes(router, deps);
  writeRoutes(router, deps);
  historyRoutes(router, deps);
  lifeRoutes(router, deps);
  decisionRoutes(router, deps, engine);
  fileRoutes(router, deps);
  return router;
}

function readRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.listPackages, async ({ actor }) => listPackages(deps, { actor }));
  route(router, deps, api.getProcessDraft, async ({ params, actor }) =>
    readDraft(deps, { actor, ...params }),
  );
  route(router, deps, api.getReleaseFiles, async ({ params, actor }) =>
    readReleaseFiles(deps, { actor, ...params }),
  );
  route(router, deps, api.getStudioFacts, async ({ query, actor }) =>
    studioFacts(deps, { actor, ...query }),
  );
}

function writeRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.createProcessDraft, async ({ body, actor }) => ({
    id: await createDraft(deps, { actor, ...body }),
  }));
  route(router, deps, api.saveDraftFiles, async ({ params, body, actor }) => ({
    revision: await saveFiles(deps, { actor, ...params, ...body }),
  }));
  route(router, deps, api.lockDraft, async ({ params, body, actor }) => ({
    until: (await lockDraft(deps, { actor, ...params, ...body })).toISOString(),
  }));
  route(router, deps, api.unlockDraft, async ({ params, actor }) => {
    await unlockDraft(deps, { actor, ...params });
    return undefined;
  });
}

function historyRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.listSnapshots, async ({ params, actor }) => ({
    snapshots: await listSnapshots(deps, { actor, ...params }),
  }));
  route(router, deps, api.takeSnapshot, async ({ params, body, actor }) => ({
    id: await takeSnapshot(deps, { actor, ...params, ...body }),
  }));
  route(router, deps, api.restoreDraft, async ({ params, body, actor }) => {
    const { revision, ...source } = body;
    return { revision: await restoreDraft(deps, { actor, ...params, revision, source }) };
  });
}

function lifeRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.checkDraft, async ({ params, body, actor }) => ({
    findings: await checkDraft(deps, { actor, ...params, ...body }),
  }));
  route(router, deps, api.giveWarningReasons, async ({ params, body, actor }) => {
    await giveReasons(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.submitDraft, async ({ params, body, actor }) => {
    await submitDraft(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.withdrawDraft, async ({ params, actor }) => {
    await withdrawDraft(deps, { actor, ...params });
    return undefined;
  });
  route(router, deps, api.discardProcessDraft, async ({ params, actor }) => {
    await discardDraft(deps, { actor, ...params });
    return undefined;
  });
}

function decisionRoutes(router: Router, deps: Deps, engine: DeployTarget | null): void {
  const { dataSource, clock } = deps;
  route(router, deps, api.releaseDraft, async ({ params, body, actor }) =>
    releaseDraft({ dataSource, clock, engine }, { actor, ...params, ...body }),
  );
  route(router, deps, api.returnDraft, async ({ params, body, actor }) => {
    await returnDraft(deps, { actor, ...params, ...body });
    return undefined;
  });
  route(router, deps, api.retireRelease, async ({ params, body, actor }) => ({
    followedBy: await retireRelease(deps, { actor, ...params, ...body }),
  }));
}

function fileRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.exportDraft, async ({ params, actor, res }) => {
    sendZip(res, await exportDraft(deps, { actor, ...params }));
  });
  route(router, deps, api.exportRelease, async ({ params, actor, res }) => {
    sendZip(res, await exportRelease(deps, { actor, ...params }));
  });
  route(router, deps, api.importPackage, async ({ query, actor, req }) =>
    importPackage(deps, { actor, ...query, content: req }),
  );
}

function sendZip(res: Response, { name, zip }: ExportedPackage): void {
  res
    .set('Content-Type', 'application/zip')
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(zip);
}
