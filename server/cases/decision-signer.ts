import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Decision } from './decision.entity.js';

/** Who signed the decision of an office on a case (签发): the latest effective word of its chief or deputy chief; null when the file tells none. */
export async function decisionSigner(
  em: EntityManager,
  { caseId, officeId }: { caseId: string; officeId: string },
): Promise<{ accountId: string; forAccountId: string | null; decidedAt: Date } | null> {
  const found = await em.findOne(Decision, {
    select: { accountId: true, forAccountId: true, decidedAt: true },
    where: {
      ...{ caseId, officeId, state: 'effective', accountId: Not(IsNull()) },
      role: In(['chief', 'deputy-chief']),
    },
    order: { decidedAt: 'DESC', id: 'DESC' },
  });
  if (found === null || found.accountId === null) return null;
  const { accountId, forAccountId, decidedAt } = found;
  return { accountId, forAccountId, decidedAt };
}
