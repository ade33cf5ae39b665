import type { EntityManager } from 'typeorm';
import { findActor } from '../accounts/find-session.js';
import { holdersOf } from '../accounts/holders-of.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { taskPermission } from '../tasks/task-permission.js';
import type { Task } from '../tasks/task.entity.js';

/** Who could complete the task in the own name, and so may have signed it on paper. */
export async function signersOf(em: EntityManager, task: Task, on: LocalDate): Promise<Actor[]> {
  const signers: Actor[] = [];
  for (const id of await holdersOf(em, task.officeId, task.role, on)) {
    const actor = await findActor(em, id, on);
    if (actor === null) continue;
    const own = { ...actor, represents: [] };
    if ((await taskPermission(em, own, task, on)) === true) signers.push(own);
  }
  return signers;
}
