import { Router } from 'express';
import type { Deps } from '../../deps.js';
import { route } from '../../http/route.js';
import { taskVerbsApi } from './api.js';
import { askCosign } from './ask-cosign.js';
import { batchTasks } from './batch-tasks.js';
import { openCosigns } from './cosign-views.js';
import { answerCosign, withdrawCosign } from './end-cosign.js';
import { readStanding } from './read-standing.js';
import { urgeTask } from './urge-task.js';
import { withdrawTask } from './withdraw-task.js';

export function taskVerbRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, taskVerbsApi.getTaskStanding, ({ params, actor }) =>
    readStanding(deps, { taskId: params.id, actor }),
  );
  route(router, deps, taskVerbsApi.withdrawTask, ({ params, body, actor }) =>
    withdrawTask(deps, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, taskVerbsApi.urgeTask, ({ params, body, actor }) =>
    urgeTask(deps, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, taskVerbsApi.askCosign, ({ params, body, actor }) =>
    askCosign(deps, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, taskVerbsApi.answerCosign, ({ params, body, actor }) =>
    answerCosign(deps, { cosignId: params.id, actor, ...body }),
  );
  route(router, deps, taskVerbsApi.withdrawCosign, ({ params, body, actor }) =>
    withdrawCosign(deps, { cosignId: params.id, actor, ...body }),
  );
  route(router, deps, taskVerbsApi.listCosigns, async ({ actor }) => ({
    items: await openCosigns(deps.dataSource.manager, actor),
  }));
  route(router, deps, taskVerbsApi.batchTasks, async ({ body, actor }) => ({
    items: await batchTasks(deps, { ...body, actor }),
  }));
  return router;
}
