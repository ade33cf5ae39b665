import type { EntityManager } from 'typeorm';
import { isGrantRevoked } from '../documents/is-revoked.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Disbursement } from './disbursement.entity.js';

/** Refuses to pay on under a decision that was revoked: what is not paid yet is not paid any more. */
export async function assertPayable(
  em: EntityManager,
  { id, caseId, officeId, purpose }: Disbursement,
): Promise<void> {
  if (purpose !== 'grant' || !(await isGrantRevoked(em, caseId, officeId))) return;
  throw new RuleError('WRONG_STATE', '救助决定已经撤销，不再发放', { disbursementId: id });
}
