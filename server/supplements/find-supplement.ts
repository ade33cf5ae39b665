import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { Supplement } from './supplement.entity.js';

/** A request for more material, or NOT_FOUND. */
export async function findSupplement(em: EntityManager, id: string): Promise<Supplement> {
  const supplement = await em.findOneBy(Supplement, { id });
  if (!supplement) throw new RuleError('NOT_FOUND', '没有这次补充材料');
  return supplement;
}
