import type { z } from 'zod';
import { listCases } from '../cases/list-cases.js';
import type { Deps } from '../deps.js';
import { rolesThatMay, officesWith, type Actor } from '../domain/access/permissions.js';
import { listTasks } from '../tasks/list-tasks.js';
import { presentInbox } from '../tasks/present-inbox.js';
import type { FoundWork } from './api.js';

/** Rows of each kind: a search box shows no more. */
const mostFound = 8;

/** Cases the person may see and open tasks of the person by number, name or identity number, each as their lists would show them. */
export async function findWork(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault' | 'calendar'>,
  actor: Actor,
  q: string,
): Promise<z.infer<typeof FoundWork>> {
  const em = deps.dataSource.manager;
  const on = deps.clock.today();
  const seesCases = officesWith(actor, rolesThatMay('see-case'), on).length > 0;
  const query = { q, limit: mostFound };
  const [cases, todo, claimable] = await Promise.all([
    seesCases ? listCases(deps, { actor, query }) : { items: [] },
    listTasks(em, actor, { ...query, box: 'todo' }, on),
    listTasks(em, actor, { ...query, box: 'claimable' }, on),
  ]);
  const tasks = [...todo.items, ...claimable.items].slice(0, mostFound);
  return { cases: cases.items, tasks: await presentInbox(deps, actor, tasks) };
}
