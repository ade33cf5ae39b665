import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { ActContext } from '../tasks/act.js';
import { Assistance } from './assistance.entity.js';
import { Hearing } from './hearing.entity.js';

/** The hearing a task is about: process variable hearingId. */
export async function hearingOf(context: ActContext): Promise<Hearing> {
  return rowOf(context, Hearing, 'hearingId');
}

/** The assistance a task is about: process variable assistanceId. */
export async function assistanceOf(context: ActContext): Promise<Assistance> {
  return rowOf(context, Assistance, 'assistanceId');
}

async function rowOf<T extends ObjectLiteral & { caseId: string }>(
  { em, task }: { em: EntityManager; task: ActContext['task'] },
  entity: EntityTarget<T>,
  variable: string,
): Promise<T> {
  const id = task.variables[variable];
  const found =
    typeof id === 'string'
      ? await em
          .getRepository(entity)
          .createQueryBuilder('row')
          .where('row.id = :id', { id })
          .getOne()
      : null;
  if (found?.caseId === task.caseId) return found;
  throw new RuleError('NOT_FOUND', '任务所指的记录不存在', { variable });
}
