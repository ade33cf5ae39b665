import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import { findDocument } from '../documents/move-document.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { attachmentKinds, type AttachmentKind } from './attachment-words.js';
import { Attachment } from './attachment.entity.js';
import { safeFileName } from './file-name.js';
import { storeScan } from './store-scan.js';

export interface Upload {
  caseId: string;
  kind: AttachmentKind;
  name: string;
  documentId?: string | undefined;
  content: Readable;
  /** As the sender announces it; null when it does not. */
  announcedBytes: number | null;
  actor: Actor;
  requestId: string;
}

/**
 * Takes in a scan: streamed to the disk while it is hashed, known by its content, then its row and the audit in one transaction. A
 * transmission that is cut off leaves neither file nor row. Answers the id.
 */
export async function addAttachment(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config' | 'scanner'>,
  { caseId, kind, name, documentId, content, announcedBytes, actor, requestId }: Upload,
): Promise<string> {
  const em = deps.dataSource.manager;
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'add-attachment', holder, deps.clock.today());
  const isInternal = await isInner(deps, { caseId, kind, documentId });
  if (isInternal) {
    await assertMayOnCase(em, actor, 'see-internal-papers', holder, deps.clock.today());
  }
  const { mediaType, virusState, ...stored } = await storeScan(deps, content, announcedBytes);
  const id = randomUUID();
  const [accountId, now] = [actor.accountId, deps.clock.now()];
  await deps.dataSource.transaction(async (tx) => {
    await tx.insert(Attachment, {
      ...{
        id,
        caseId,
        kind,
        mediaType,
        virusState,
        isInternal,
        ...stored,
        documentId: documentId ?? null,
      },
      ...{ name: safeFileName(name), uploadedBy: accountId, uploadedAt: now },
    });
    await recordAudit(tx, {
      ...{ at: now, accountId, action: 'add-attachment', caseId, requestId },
      ...{ subjectType: 'attachment', subjectId: id },
      detail: {
        kind,
        mediaType,
        virusState,
        sha256: stored.sha256,
        documentId: documentId ?? null,
      },
    });
  });
  return id;
}

/** A scan of a paper that is 内卷 is 内卷 too. */
async function isInner(
  { dataSource }: Pick<Deps, 'dataSource'>,
  { caseId, kind, documentId }: Pick<Upload, 'caseId' | 'kind' | 'documentId'>,
): Promise<boolean> {
  const own = attachmentKinds[kind].volume === '内卷';
  if (documentId === undefined) return own;
  const document = await findDocument(dataSource.manager, documentId);
  if (document.caseId !== caseId) {
    throw new RuleError('NOT_FOUND', '这份文书不属于本案', { caseId, documentId });
  }
  return own || document.isInternal;
}
