import { In, IsNull, type EntityManager } from 'typeorm';
import { openTermStates } from '../domain/terms/term-states.js';
import { Deadline } from './deadline.entity.js';

/** Open terms whose last day waits for a year of the calendar. */
export async function pendingTermCount(em: EntityManager): Promise<number> {
  return em.countBy(Deadline, { state: In([...openTermStates]), dueOn: IsNull() });
}
