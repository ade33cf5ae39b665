import type { EntityManager } from 'typeorm';
import { accountNames } from '../../cases/names.js';
import { RuleError } from '../../domain/basics/errors.js';
import { openCosignFault } from '../../domain/tasks/cosigning.js';
import type { Task } from '../task.entity.js';
import { CosignRequest } from './cosign-request.entity.js';

/** Refuses to complete a task while somebody who was asked for an opinion has not answered (加签). */
export async function refuseWhileAsked(em: EntityManager, { id: taskId }: Task): Promise<void> {
  const open = await em.findBy(CosignRequest, { taskId, state: 'asked' });
  if (open.length === 0) return;
  const names = await accountNames(
    em,
    open.map(({ personId }) => personId),
  );
  const fault = openCosignFault(open.map(({ personId }) => names.get(personId) ?? personId));
  if (fault !== null) throw new RuleError('COSIGN_OPEN', fault);
}
