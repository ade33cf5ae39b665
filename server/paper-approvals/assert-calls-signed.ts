import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import { Decision } from '../cases/decision.entity.js';
import { RuleError } from '../domain/basics/errors.js';
import { unsignedStates } from '../domain/cases/phone-approval.js';
import { PaperApproval } from './paper-approval.entity.js';

/**
 * Refuses what rests on an approval given by phone as long as one of the case is not signed, or was denied and nobody gave it anew: in
 * writing on its record, or in the same step when the case came back to it.
 */
export async function assertCallsSigned(em: EntityManager, caseId: string): Promise<void> {
  const rows = await em.findBy(PaperApproval, {
    ...{ caseId, medium: 'phone' },
    state: In([...unsignedStates]),
  });
  for (const row of rows) {
    if (row.state === 'denied' && (await wasDecidedAnew(em, row))) continue;
    throw new RuleError(
      'PHONE_APPROVAL_UNSIGNED',
      row.state === 'denied'
        ? '本案有电话审批被批准人否认，未书面追认或者重新审批前，不能用印、付款'
        : '本案有电话审批尚未补签，批准人补签后才能用印、付款',
      { approvalId: row.id },
    );
  }
}

async function wasDecidedAnew(em: EntityManager, { taskId }: PaperApproval): Promise<boolean> {
  const given = await em.findOneByOrFail(Decision, { taskId });
  const { caseId, kind, officeId, decidedAt } = given;
  return em.existsBy(Decision, {
    ...{ caseId, kind, officeId, state: Not('void' as const) },
    decidedAt: MoreThan(decidedAt),
  });
}
