import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { PartnerRelief } from './partner-relief.entity.js';

export interface PartnerVoiding {
  id: string;
  reason: string;
  actor: Actor;
  requestId: string;
}

/** 作废记录: a wrong record stops nobody any more, stays readable with the reason, and may be entered rightly. */
export async function voidPartnerRelief(
  deps: Deps,
  { id, reason, actor, requestId }: PartnerVoiding,
): Promise<{ id: string }> {
  await deps.dataSource.transaction(async (em) => {
    const found = await em.findOne(PartnerRelief, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null) throw new RuleError('NOT_FOUND', '没有这条救助记录');
    const { officeId, voidedAt } = found;
    await assertMayInOffice(em, actor, 'enter-partner-relief', officeId, deps.clock.today());
    if (voidedAt !== null) throw new RuleError('WRONG_STATE', '这条救助记录已经作废');
    const now = deps.clock.now();
    const voided = { voidedBy: actor.accountId, voidedAt: now, voidReason: reason };
    await em.update(PartnerRelief, { id }, { ...voided, fingerprint: null });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'void-partner-relief', requestId },
      ...{ subjectType: 'partner-relief', subjectId: id },
      ...{ before: { voidedAt: null }, after: { voidedAt: now.toISOString() } },
    });
  });
  return { id };
}
