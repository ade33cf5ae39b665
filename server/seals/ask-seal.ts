import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { signedName } from '../domain/access/delegation.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import type { SealId } from '../domain/papers/seals.js';
import { assertMayRead } from '../documents/assert-may-read.js';
import { findDocument } from '../documents/move-document.js';
import { addNotice } from '../notices/add-notice.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { SealRequest } from './seal-request.entity.js';
import { sealRefusal } from './sealable.js';

export interface SealAsk {
  documentId: string;
  actor: Actor;
  seal: SealId;
  purpose: string;
  copies: number;
  requestId: string;
}

/** 申请用印 on a paper of the person's own office; another person approves. One open request a paper. */
export async function askSeal(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, actor, seal, purpose, copies, requestId }: SealAsk,
): Promise<{ id: string }> {
  const [now, today] = [clock.now(), clock.today()];
  return dataSource.transaction(async (em) => {
    const { caseId, officeId } = await findDocument(em, documentId);
    const { inNameOf } = await assertMayInOffice(em, actor, 'ask-seal', officeId, today);
    await lockCase(em, caseId);
    const document = await findDocument(em, documentId);
    await assertMayRead(em, actor, document, today);
    const refusal = sealRefusal(document);
    if (refusal !== null) throw new RuleError('WRONG_STATE', refusal, { documentId });
    const open = { documentId, state: In(['asked', 'approved'] as const) };
    if (await em.existsBy(SealRequest, open)) {
      throw new RuleError('WRONG_STATE', '这份文书已有办理中的用印申请', { documentId });
    }
    const id = randomUUID();
    await em.insert(SealRequest, {
      ...{ id, caseId, documentId, officeId, seal, purpose, copies },
      ...{ state: 'asked', askedBy: actor.accountId, askedFor: inNameOf?.accountId ?? null },
      ...{ askedAt: now, decidedBy: null, decidedFor: null, decidedAt: null, reason: null },
    });
    await addNotice(em, {
      ...{ effectKey: `seal-asked:${id}`, kind: 'seal-asked', caseId, officeId, now },
      role: 'department-head',
      text: `${signedName(actor.displayName, inNameOf?.displayName ?? null)}申请在《${document.title}》${document.number ?? ''}上用印，请审批。`,
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'ask-seal', caseId, requestId },
      ...{
        subjectType: 'document',
        subjectId: documentId,
        detail: { id, seal, copies, inNameOf: inNameOf?.accountId ?? null },
      },
    });
    return { id };
  });
}
