import type { EntityManager } from 'typeorm';
import { openMailing } from '../domain/papers/service-rules.js';
import { ServiceAttempt } from './service-attempt.entity.js';

/** Every try of a paper, in the order of the record. */
export async function triesOf(em: EntityManager, documentId: string): Promise<ServiceAttempt[]> {
  return em.find(ServiceAttempt, { where: { documentId }, order: { seq: 'ASC' } });
}

/** The row of the letter that is out; null when none is. */
export function openPosting(tries: ServiceAttempt[]): ServiceAttempt | null {
  if (openMailing(tries) === null) return null;
  return tries.findLast(({ way, outcome }) => way === 'post' && outcome === 'pending') ?? null;
}

/** Key of the term of a letter. */
export const postTermKey = (attemptId: string): string => `post:${attemptId}`;
