import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { Attachment } from '../attachments/attachment.entity.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { rowBecomesCase } from '../national-import/follow-draft.js';
import { IntakeDraft } from './intake-draft.entity.js';
import { IntakeScan } from './intake-scan.entity.js';

/**
 * The application of a draft is filed, in the caller's transaction: its scans become attachments of the case under their ids, the draft is
 * gone. Filing a draft twice is refused.
 */
export async function fileDraft(
  em: EntityManager,
  given: { draftId: string; caseId: string; actor: Actor; now: Date; requestId: string },
): Promise<void> {
  const { draftId, caseId, actor, now, requestId } = given;
  const { accountId } = actor;
  const draft = await em.findOne(IntakeDraft, {
    where: { id: draftId, accountId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!draft) throw new RuleError('STALE', '这份登记已经提交或者放弃，请到案件列表中查看');
  const scans = await em.find(IntakeScan, {
    where: { draftId },
    order: { uploadedAt: 'ASC', id: 'ASC' },
  });
  for (const scan of scans) {
    const { id, name, caption, mediaType, sizeBytes, sha256, virusState, uploadedAt } = scan;
    await em.insert(Attachment, {
      ...{ id, caseId, kind: 'material', documentId: null, isInternal: false, name, caption },
      ...{ mediaType, sizeBytes, sha256, virusState, uploadedBy: accountId, uploadedAt },
      reliedAt: now,
    });
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'add-attachment', caseId, requestId },
      ...{ subjectType: 'attachment', subjectId: id },
      detail: { kind: 'material', mediaType, virusState, sha256, documentId: null },
    });
  }
  await rowBecomesCase(em, draftId, caseId);
  await em.delete(IntakeScan, { draftId });
  await em.delete(IntakeDraft, { id: draftId });
}
