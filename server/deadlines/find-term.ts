import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { Deadline } from './deadline.entity.js';

/** A term by its id; NOT_FOUND when there is none. */
export async function findTerm(em: EntityManager, termId: string): Promise<Deadline> {
  const term = await em.findOneBy(Deadline, { id: termId });
  if (!term) throw new RuleError('NOT_FOUND', '没有这个期限');
  return term;
}
