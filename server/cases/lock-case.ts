import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { ReliefCase } from './relief-case.entity.js';

/**
 * The row of a case, locked until the transaction ends: whatever changes a case goes through here, so that termination
 * and effects never pass each other. Also for what may still be done to a terminated or closed case.
 */
export async function lockCase(em: EntityManager, caseId: string): Promise<ReliefCase> {
  const found = await em.findOne(ReliefCase, {
    where: { id: caseId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw new RuleError('NOT_FOUND', '没有这个案件', { caseId });
  return found;
}

/** As `lockCase`, but refuses a terminated or closed case. */
export async function lockOpenCase(em: EntityManager, caseId: string): Promise<ReliefCase> {
  const found = await lockCase(em, caseId);
  if (found.terminatedAt !== null) {
    throw new RuleError('CASE_TERMINATED', '案件已终止办理，不能继续办理', { caseId });
  }
  if (found.closedAt !== null) throw new RuleError('CASE_CLOSED', '案件已办结', { caseId });
  return found;
}
