import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { handsOf, type Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { addNotice } from '../notices/add-notice.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { lockRequest, moveRequest } from './lock-request.js';
import { sealRefusal } from './sealable.js';

export interface SealVerdict {
  sealRequestId: string;
  actor: Actor;
  approve: boolean;
  /** Needed to refuse. */
  reason: string | null;
  requestId: string;
}

/** 审批用印, by a person who did not ask for it; a refusal needs its reason. Both are told to who asked, an approval to the keeper of the seal. */
export async function decideSealRequest(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { sealRequestId, actor, approve, reason, requestId }: SealVerdict,
): Promise<void> {
  const [now, today] = [clock.now(), clock.today()];
  await dataSource.transaction(async (em) => {
    const { request, document } = await lockRequest(em, sealRequestId);
    const { id, caseId, officeId, askedBy, askedFor } = request;
    const authority = await assertMayInOffice(em, actor, 'approve-seal', officeId, today);
    const askers = [askedBy, ...(askedFor === null ? [] : [askedFor])];
    if (handsOf(actor, authority).some((hand) => askers.includes(hand))) {
      throw new RuleError('SEPARATION_OF_DUTIES', '申请用印的人不得审批自己的申请', { id });
    }
    if (!approve && reason === null) {
      throw new RuleError('WRONG_STATE', '不批准用印应当说明理由', { id });
    }
    const refusal = approve ? sealRefusal(document) : null;
    if (refusal !== null) throw new RuleError('WRONG_STATE', refusal, { id });
    const decidedFor = authority.inNameOf?.accountId ?? null;
    const decided = { decidedBy: actor.accountId, decidedFor, decidedAt: now, reason };
    await moveRequest(em, request, approve ? 'approved' : 'refused', decided);
    const paper = `《${document.title}》${document.number ?? ''}`;
    const notice = { kind: 'seal-decided', caseId, officeId, now };
    await addNotice(em, {
      ...{ ...notice, effectKey: `seal-decided:${id}`, accountId: askedBy },
      text: `${paper}的用印申请${approve ? '已批准' : `未批准：${reason ?? ''}`}。`,
    });
    if (approve) {
      const text = `${paper}已批准用印，请用印并登记。`;
      await addNotice(em, { ...notice, effectKey: `seal-approved:${id}`, role: 'clerk', text });
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, caseId, requestId },
      ...{ action: 'decide-seal-request', subjectType: 'seal-request', subjectId: id },
      detail: { approve, inNameOf: decidedFor },
      ...{ before: { state: request.state }, after: { state: approve ? 'approved' : 'refused' } },
    });
  });
}
