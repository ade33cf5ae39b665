import { Router } from 'express';
import type { Deps } from '../deps.js';
import { documentChecksApi } from '../document-checks/api.js';
import { route } from '../http/route.js';
import type { ActTable } from './act.js';
import { tasksApi } from './api.js';
import { claimTask } from './claim-task.js';
import { completeTask } from './complete-task.js';
import { listTasks } from './list-tasks.js';
import { presentInbox } from './present-inbox.js';
import { presentReading } from './present-reading.js';
import { readTask } from './read-task.js';
import { rehearseCompletion } from './rehearse-completion.js';
import { releaseTask } from './release-task.js';
import { saveDraft } from './save-draft.js';

export function tasksRoutes(deps: Deps, acts: ActTable): Router {
  const router = Router();
  const { manager } = deps.dataSource;

  route(router, deps, tasksApi.listTasks, async ({ query, actor }) => {
    const on = deps.clock.today();
    const { items, nextCursor } = await listTasks(manager, actor, query, on);
    return { items: await presentInbox(deps, actor, items), nextCursor };
  });
  route(router, deps, tasksApi.getTask, async ({ params, actor }) =>
    presentReading(await readTask(deps, actor, params.id), deps),
  );
  route(router, deps, tasksApi.claimTask, ({ params, actor }) =>
    claimTask(deps, { taskId: params.id, actor }),
  );
  route(router, deps, tasksApi.releaseTask, ({ params, actor }) =>
    releaseTask(deps, { taskId: params.id, actor }),
  );
  route(router, deps, tasksApi.saveDraft, ({ params, body, actor }) =>
    saveDraft(deps, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, tasksApi.completeTask, ({ params, body, actor }) =>
    completeTask(deps, acts, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, documentChecksApi.checkCompletion, ({ params, body, actor }) =>
    rehearseCompletion(deps, acts, { taskId: params.id, actor, ...body }),
  );
  route(router, deps, tasksApi.returnTask, ({ params, body, actor }) => {
    const { version, ...rest } = body;
    const data = { verdict: 'return', ...rest };
    return completeTask(deps, acts, { taskId: params.id, actor, data, version });
  });
  return router;
}
