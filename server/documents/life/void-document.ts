import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { findCase } from '../../cases/find-case.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { InputError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { needsRecall } from '../../domain/papers/document-states.js';
import { addNotice } from '../../notices/add-notice.js';
import type { LegalDocument } from '../document.entity.js';
import { findDocument, moveDocument } from '../move-document.js';
import { assertMayAct } from './life-permission.js';

export interface Voiding {
  documentId: string;
  reason: string;
  /** What became of the sealed sheets that are out; needed from the seal on. */
  recall: string | null;
  actor: Actor;
  requestId: string;
}

/** 作废: with the reason; the number stays taken. The handler and whoever keeps the seal are told, so that none does it silently. */
export async function voidDocument(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, reason, recall, actor, requestId }: Voiding,
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const { caseId } = await findDocument(em, documentId);
    await lockCase(em, caseId);
    const document = await findDocument(em, documentId);
    await assertMayAct(em, actor, document, 'void', deps.clock.today());
    if (needsRecall(document.state) && recall === null) {
      throw new InputError([
        { pointer: '/recall', detail: '文书已经用印，请写明盖章原件是否收回' },
      ]);
    }
    const now = deps.clock.now();
    await moveDocument(em, {
      ...{ documentId, act: 'void', now, accountId: actor.accountId, note: reason },
      set: { voidReason: reason, voidRecall: recall },
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'void-document', caseId, requestId },
      ...{ subjectType: 'document', subjectId: documentId, detail: { from: document.state } },
      ...{ before: { state: document.state }, after: { state: 'void' } },
    });
    await tellOfVoiding(em, document, { now, reason });
  });
}

async function tellOfVoiding(
  em: EntityManager,
  { id, caseId, officeId, title, number, state }: LegalDocument,
  { now, reason }: { now: Date; reason: string },
): Promise<void> {
  const row = await findCase(em, caseId);
  const text = `“${row.title}”的《${title}》${number ?? ''}已作废：${reason}`;
  const notice = { kind: 'document-voided', caseId, officeId, text, now };
  if (row.handlerId !== null) {
    const to = { effectKey: `document-void:${id}:handler`, accountId: row.handlerId };
    await addNotice(em, { ...notice, ...to });
  }
  if (needsRecall(state)) {
    await addNotice(em, { ...notice, effectKey: `document-void:${id}:clerk`, role: 'clerk' });
  }
}
