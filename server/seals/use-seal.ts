import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertSealable } from '../document-checks/assert-sealable.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { lockRequest, moveRequest } from './lock-request.js';
import { noteSealUse } from './note-seal-use.js';
import { sealRefusal } from './sealable.js';

export interface SealUsing {
  sealRequestId: string;
  actor: Actor;
  usedOn: LocalDate;
  sealedBy: string;
  /** At most as many as were approved. */
  copies: number;
  requestId: string;
}

/** 用印登记 on an approved request: the seal is on the paper. */
export async function useSeal(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { sealRequestId, actor, usedOn, sealedBy, copies, requestId }: SealUsing,
): Promise<void> {
  const [now, today] = [clock.now(), clock.today()];
  await dataSource.transaction(async (em) => {
    const { request, document } = await lockRequest(em, sealRequestId);
    const { id, caseId, officeId, seal, purpose, decidedBy, decidedFor, decidedAt } = request;
    const { inNameOf } = await assertMayInOffice(em, actor, 'use-seal', officeId, today);
    await moveRequest(em, request, 'used');
    const refusal = sealRefusal(document);
    if (refusal !== null) throw new RuleError('WRONG_STATE', refusal, { id });
    await assertSealable(em, { clock, vault }, document);
    if (copies > request.copies) {
      throw new RuleError('WRONG_STATE', `批准用印${request.copies}份，不能多用`, { id });
    }
    const approvedOn = decidedAt === null ? today : toLocalDate(decidedAt);
    if (usedOn < approvedOn) {
      throw new RuleError('DATE_INVALID', '用印日期不能早于批准用印之日', { usedOn });
    }
    await noteSealUse(
      em,
      { now, today },
      {
        ...{ document, seal, purpose, copies, usedOn, sealedBy, recordedBy: actor.accountId },
        ...{ recordedFor: inNameOf?.accountId ?? null, requestId: id },
        ...{ approvedBy: decidedBy, approvedFor: decidedFor, basis: '用印申请经批准' },
      },
    );
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'use-seal', caseId, requestId },
      ...{ subjectType: 'document', subjectId: document.id, detail: { id, seal, copies, usedOn } },
    });
  });
}
