import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { ReliefCase } from './relief-case.entity.js';

/** The case as it is, not locked; NOT_FOUND when there is none. */
export async function findCase(em: EntityManager, caseId: string): Promise<ReliefCase> {
  const found = await em.findOneBy(ReliefCase, { id: caseId });
  if (!found) throw new RuleError('NOT_FOUND', '没有这个案件', { caseId });
  return found;
}
