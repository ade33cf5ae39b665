import type { EntityManager } from 'typeorm';
import { isGrantRevoked } from '../documents/is-revoked.js';
import { RuleError } from '../domain/basics/errors.js';
import { assertCallsSigned } from '../paper-approvals/assert-calls-signed.js';
import type { Disbursement } from './disbursement.entity.js';

/**
 * Refuses to pay on under a decision that was revoked: what is not paid yet is not paid any more; or that rests on an approval given by phone
 * and not signed. An advance goes before its formalities.
 */
export async function assertPayable(
  em: EntityManager,
  { id, caseId, officeId, purpose }: Pick<Disbursement, 'id' | 'caseId' | 'officeId' | 'purpose'>,
): Promise<void> {
  if (purpose !== 'grant') return;
  if (await isGrantRevoked(em, caseId, officeId)) {
    throw new RuleError('WRONG_STATE', '救助决定已经撤销，不再发放', { disbursementId: id });
  }
  await assertCallsSigned(em, caseId);
}
