import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { assertSealable } from '../document-checks/assert-sealable.js';
import { LegalDocument } from '../documents/document.entity.js';
import { findDocument } from '../documents/move-document.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { noteSealUse } from '../seals/note-seal-use.js';
import { recordTry } from '../service/record-try.js';
import type { handOverSupplementNotice as descriptor } from './api.js';
import { findSupplement } from './find-supplement.js';

export type Handover = z.infer<NonNullable<typeof descriptor.body>> & {
  supplementId: string;
  actor: Actor;
  requestId: string;
};

/**
 * 当面送达 of a 补充材料通知书 at the desk: the desk's own seal for receipts, the service in person with who signed, and its 送达回证. The
 * seal for receipts on papers handed out at the desk: by analogy with the list of materials received (2016 trial rules ch. 4 s. 1,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm ; confidence L); whoever wants the seal of the office asks
 * for it on the page of the paper before.
 */
export async function handOverNotice(
  deps: Deps,
  handover: Handover,
): Promise<{ documentId: string; receiptId: string | null }> {
  const { supplementId, actor, requestId } = handover;
  const { caseId } = await findSupplement(deps.dataSource.manager, supplementId);
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'hand-over-notice', row, deps.clock.today());
    const { id: documentId } = await noticeOf(em, supplementId);
    await sealAtDesk(em, deps, documentId, handover);
    const attemptId = await serveAtDesk(em, deps, documentId, handover);
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'hand-over-notice', caseId },
      ...{ subjectType: 'document', subjectId: documentId, requestId },
      detail: { supplementId, attemptId },
    });
    const receipt = await em.findOneBy(LegalDocument, {
      ...{ kind: 'service-receipt', effectKey: attemptId },
    });
    return { documentId, receiptId: receipt?.id ?? null };
  });
}

async function noticeOf(em: EntityManager, supplementId: string): Promise<LegalDocument> {
  const notice = await em.findOneBy(LegalDocument, {
    ...{ kind: 'supplement-notice', effectKey: supplementId },
  });
  if (!notice) throw new RuleError('NOT_FOUND', '这次补充材料的通知书还没有出具');
  return notice;
}

/** A paper sealed already, on request, is handed over as it is. */
async function sealAtDesk(
  em: EntityManager,
  deps: Deps,
  documentId: string,
  { actor, handedOn }: Handover,
): Promise<void> {
  const document = await findDocument(em, documentId);
  if (document.state !== 'issued') return;
  await assertSealable(em, deps, document);
  const moment = { now: deps.clock.now(), today: deps.clock.today() };
  await noteSealUse(em, moment, {
    ...{ document, seal: 'receipt', purpose: '当面送达补充材料通知书', copies: null },
    ...{ usedOn: handedOn, sealedBy: actor.displayName, recordedBy: actor.accountId },
    ...{ recordedFor: null, requestId: null, approvedBy: null, approvedFor: null },
    ...{ basis: '受理窗口当面送达，加盖材料接收专用章' },
  });
}

async function serveAtDesk(
  em: EntityManager,
  deps: Deps,
  documentId: string,
  { actor, requestId, handedOn, supplementId: _, ...signed }: Handover,
): Promise<string> {
  const document = await findDocument(em, documentId);
  const input = { ...signed, way: 'direct', outcome: 'served', triedOn: handedOn } as const;
  return recordTry(em, deps, { document, actor, requestId, input });
}
