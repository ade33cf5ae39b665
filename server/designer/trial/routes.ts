import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { designerTrialApi as api } from './api.js';
import { readTrial, readTriedCase } from './read-trial.js';
import { createRunningTrials } from './running-trials.js';
import { startProcessTrial } from './start-process-trial.js';

/** 试办 of process packages. */
export function designerTrialRoutes(deps: Deps): Router {
  const router = Router();
  const trials = createRunningTrials(deps.clock);
  route(router, deps, api.startProcessTrial, async ({ body, actor }) => ({
    id: await startProcessTrial(deps, trials, { actor, ...body }),
  }));
  route(router, deps, api.getProcessTrial, async ({ params: { id }, query, actor }) =>
    readTrial(deps, trials.find(id, actor.accountId), query),
  );
  route(router, deps, api.getTriedCase, async ({ params: { id, index }, actor }) =>
    readTriedCase(deps, trials.find(id, actor.accountId), index),
  );
  route(router, deps, api.getTriedFiles, async ({ params: { id }, query, actor }) => {
    const { files, against } = trials.find(id, actor.accountId);
    const wanted = query.of === 'now' ? files : (against ?? []);
    return { files: wanted.filter(({ name }) => name.endsWith('.bpmn')) };
  });
  route(router, deps, api.cancelProcessTrial, async ({ params: { id }, actor }) => {
    await trials.cancel(id, actor.accountId);
    return undefined;
  });
  return router;
}
