import type { EntityManager } from 'typeorm';
import { caseReliefs } from './case-reliefs.js';
import { findMatches, type Match } from './find-matches.js';

/** Other cases and reliefs of other agencies that may be the same relief as one of the applicants of a case. */
export async function caseMatches(em: EntityManager, { id }: { id: string }): Promise<Match[]> {
  const [own] = await caseReliefs(em, [id]);
  return own === undefined ? [] : findMatches(em, own.reliefs, id);
}
