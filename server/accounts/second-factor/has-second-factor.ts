import { IsNull, Not, type EntityManager } from 'typeorm';
import { SecondFactor } from './second-factor.entity.js';

/** Did the person set up a second factor and prove it by a first code? */
export async function hasSecondFactor(em: EntityManager, accountId: string): Promise<boolean> {
  return em.existsBy(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });
}
