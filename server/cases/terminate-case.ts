import { Message } from '../../processes/contract.js';
import { recordAudit } from '../audit/record-audit.js';
import { stopAllTerms } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import { canTerminate } from '../domain/cases/case-status.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { enqueueMessage } from '../engine/enqueue.js';
import { assertMayOnCase } from './case-scope.js';
import { Decision } from './decision.entity.js';
import { lockOpenCase } from './lock-case.js';
import { updateCase } from './update-case.js';

export const terminationKinds = {
  withdrawn: '申请人撤回申请',
  death: '申请人死亡',
  compensated: '已获得赔偿',
  other: '其他原因',
} as const;

export interface Termination {
  caseId: string;
  kind: keyof typeof terminationKinds;
  reason: string;
  actor: Actor;
  requestId: string;
}

/**
 * 终止办理, by the handling office and only before the decision. Under the case's lock: an effect that commits later finds the
 * case terminated, opinions the engine has not taken yet are void, and so are the terms that lost their sense.
 */
export async function terminateCase(
  deps: Deps,
  { caseId, kind, reason, actor, requestId }: Termination,
): Promise<{ id: string; terminatedAt: string }> {
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'terminate-case', row, deps.clock.today());
    if (row.decidedOn !== null || !canTerminate(row.status)) {
      throw new RuleError('DECISION_SIGNED', '救助决定已经作出，不能再终止办理');
    }
    const terminationReason = `${terminationKinds[kind]}：${reason}`;
    await updateCase(em, row, {
      ...{ terminatedAt: now, terminationReason },
      // what has ended no longer stands still
      ...{ suspendedOn: null, resumePlannedOn: null },
    });
    await em.update(Decision, { caseId, state: 'pending' }, { state: 'void' });
    await stopAllTerms(em, { caseId, now, end: 'terminated', by: actor.accountId });
    await enqueueMessage(em, { caseId, name: Message.caseTerminated, key: caseId, now });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'terminate-case', caseId, requestId },
      ...{ subjectType: 'case', subjectId: caseId, detail: { kind } },
      ...{ before: { terminatedAt: null }, after: { terminatedAt: now.toISOString() } },
    });
  });
  void deps.outbox.flush(caseId);
  return { id: caseId, terminatedAt: now.toISOString() };
}
