import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { recordAudit } from '../audit/record-audit.js';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';

export interface AssistanceResult {
  assistanceId: string;
  state: 'reported' | 'returned';
  result: string;
  attachmentId: string | null;
  actor: Actor;
  requestId: string;
}

/** 登记协助结果 of help that was asked for beside the process; what a step of the process asked for is reported in its own task. */
export async function settleAssistance(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { assistanceId, state, result, attachmentId, actor, requestId }: AssistanceResult,
): Promise<{ id: string; state: 'reported' | 'returned' }> {
  const found = await dataSource.manager.findOneBy(Assistance, { id: assistanceId });
  if (found === null) throw new RuleError('NOT_FOUND', '没有这项委托协助');
  const { caseId } = found;
  await dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'settle-letter', row, clock.today());
    const help = await em.findOneByOrFail(Assistance, { id: assistanceId });
    if (help.sentBy === null) {
      throw new RuleError('WRONG_STATE', '流程中的委托协助由协助院在任务中反馈');
    }
    if (help.settledAt !== null) throw new RuleError('WRONG_STATE', '该委托协助已经登记过结果');
    const now = clock.now();
    const ids = attachmentId === null ? [] : [attachmentId];
    await relyOnAttachments(em, { caseId, ids, kind: 'record', now });
    await em.update(
      Assistance,
      { id: assistanceId },
      { state, result, attachmentId, settledAt: now },
    );
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'settle-assistance', caseId, requestId },
      ...{ subjectType: 'assistance', subjectId: assistanceId },
      ...{ before: { state: help.state }, after: { state } },
    });
  });
  return { id: assistanceId, state };
}
