import type { EntityManager } from 'typeorm';
import { lockOpenCase } from '../cases/lock-case.js';
import { RuleError } from '../domain/basics/errors.js';
import { Disbursement } from './disbursement.entity.js';

type Lock<Case> = (em: EntityManager, caseId: string) => Promise<Case>;
type LockedCase = Awaited<ReturnType<typeof lockOpenCase>>;

/**
 * A disbursement, locked to the end of the transaction after its case: the same order everywhere, so that two operations
 * never wait for each other. `lock` is `lockCase` where the end of a case must not stop the books.
 */
export async function lockDisbursement(
  em: EntityManager,
  disbursementId: string,
  lock: Lock<LockedCase> = lockOpenCase,
): Promise<{ disbursement: Disbursement; reliefCase: LockedCase }> {
  const { caseId } = await findDisbursement(em, disbursementId);
  const reliefCase = await lock(em, caseId);
  const disbursement = await em.findOneOrFail(Disbursement, {
    where: { id: disbursementId },
    lock: { mode: 'pessimistic_write' },
  });
  return { disbursement, reliefCase };
}

/** A disbursement as it is now, without a lock. */
export async function findDisbursement(
  em: EntityManager,
  disbursementId: string,
): Promise<Disbursement> {
  const row = await em.findOneBy(Disbursement, { id: disbursementId });
  if (!row) throw new RuleError('NOT_FOUND', '没有找到这笔发放', { disbursementId });
  return row;
}
