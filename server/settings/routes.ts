import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { settingsApi } from './api.js';
import { calendarOverview } from './calendar-overview.js';
import { rejectChange, releaseChange } from './decide-change.js';
import { createChange, updateChange } from './draft-change.js';
import { exportSettings } from './export-settings.js';
import { importSettings } from './import-settings.js';
import { listChanges } from './list-changes.js';
import { listSettings } from './list-settings.js';
import { listWages } from './list-wages.js';
import { previewChange } from './preview-change.js';
import { readChange } from './read-change.js';
import { settingHistory } from './setting-history.js';
import { submitChange, withdrawChange } from './submit-change.js';

export function settingRoutes(deps: Deps): Router {
  const router = Router();
  readRoutes(router, deps);
  draftRoutes(router, deps);
  decisionRoutes(router, deps);
  return router;
}

function readRoutes(router: Router, deps: Deps): void {
  route(router, deps, settingsApi.listSettings, async ({ query, actor }) =>
    listSettings(deps, { actor, ...query }),
  );
  route(router, deps, settingsApi.settingHistory, async ({ query, actor }) => ({
    items: await settingHistory(deps, { actor, ...query }),
  }));
  route(router, deps, settingsApi.listWages, async ({ query, actor }) => ({
    items: await listWages(deps, { actor, ...query }),
  }));
  route(router, deps, settingsApi.calendarOverview, async () => calendarOverview(deps));
  route(router, deps, settingsApi.exportSettings, async ({ query, actor, res }) => {
    const file = await exportSettings(deps, { actor, ...query });
    res.attachment(`settings-${query.officeId}.json`);
    return file;
  });
}

function draftRoutes(router: Router, deps: Deps): void {
  route(router, deps, settingsApi.listChanges, async ({ query, actor }) =>
    listChanges(deps, { actor, ...query }),
  );
  route(router, deps, settingsApi.getChange, async ({ params: { id }, actor }) =>
    readChange(deps, { actor, id }),
  );
  route(router, deps, settingsApi.createChange, async ({ body, actor }) => {
    const id = await createChange(deps, { actor, ...body });
    return readChange(deps, { actor, id });
  });
  route(router, deps, settingsApi.updateChange, async ({ params: { id }, body, actor }) => {
    await updateChange(deps, { actor, id, ...body });
    return readChange(deps, { actor, id });
  });
  route(router, deps, settingsApi.submitChange, async ({ params: { id }, body, actor }) => {
    await submitChange(deps, { actor, id, ...body });
    return readChange(deps, { actor, id });
  });
  route(router, deps, settingsApi.withdrawChange, async ({ params: { id }, body, actor }) => {
    await withdrawChange(deps, { actor, id, ...body });
    return readChange(deps, { actor, id });
  });
  route(router, deps, settingsApi.importSettings, async ({ body, actor }) =>
    importSettings(deps, { actor, ...body }),
  );
}

function decisionRoutes(router: Router, deps: Deps): void {
  route(router, deps, settingsApi.previewChange, async ({ params: { id }, actor }) =>
    previewChange(deps, { actor, id }),
  );
  route(router, deps, settingsApi.releaseChange, async ({ params: { id }, body, actor }) => {
    await releaseChange(deps, { actor, id, ...body, note: body.note ?? null });
    return readChange(deps, { actor, id });
  });
  route(router, deps, settingsApi.rejectChange, async ({ params: { id }, body, actor }) => {
    await rejectChange(deps, { actor, id, ...body });
    return readChange(deps, { actor, id });
  });
}
