import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { fileRoom } from '../files/file-room.js';
import { hiddenEnclosures } from '../interferences/enclosures.js';
import { openContent } from '../files/content-store.js';
import type { AttachmentView } from './api.js';
import { Attachment } from './attachment.entity.js';

type View = z.infer<typeof AttachmentView>;

/** Scans of a case, or of one of its papers, as far as the person may see them. */
export async function listAttachments(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, documentId, actor }: { caseId: string; documentId?: string | undefined; actor: Actor },
): Promise<View[]> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'see-case', holder, clock.today());
  const seesInner = await mayOnCase(em, actor, 'see-internal-papers', holder, clock.today());
  const rows = await em.find(Attachment, {
    where: {
      ...{ caseId, ...(documentId === undefined ? {} : { documentId }) },
      ...(seesInner ? {} : { isInternal: false }),
    },
    order: { uploadedAt: 'ASC', id: 'ASC' },
  });
  const hidden = await hiddenEnclosures(em, actor, holder, clock.today());
  return presentAttachments(
    em,
    rows.filter(({ id }) => !hidden.has(id)),
  );
}

/** The bytes of a scan as a stream; every reading is on record. */
export async function openAttachment(
  { dataSource, clock, config }: Pick<Deps, 'dataSource' | 'clock' | 'config'>,
  { id, actor, requestId }: { id: string; actor: Actor; requestId: string },
): Promise<{ row: Attachment; content: Readable }> {
  const em = dataSource.manager;
  const row = await findAttachment(em, id);
  const { caseId } = row;
  const action = row.isInternal ? 'see-internal-papers' : 'see-case';
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, action, holder, clock.today());
  if ((await hiddenEnclosures(em, actor, holder, clock.today())).has(id)) {
    throw new RuleError('FORBIDDEN', '过问记录的附件只有承办人、院领导和监督审计可以查看');
  }
  const content = await openContent(fileRoom(config), 'scan', row.sha256);
  if (content === null)
    throw new RuleError('NOT_FOUND', '扫描件的文件已不在存储中，请联系系统管理员');
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'read-attachment', caseId },
    ...{ subjectType: 'attachment', subjectId: id, requestId },
  });
  return { row, content };
}

export async function findAttachment(em: EntityManager, id: string): Promise<Attachment> {
  const row = await em.findOneBy(Attachment, { id });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个扫描件');
  return row;
}

export async function presentAttachments(em: EntityManager, rows: Attachment[]): Promise<View[]> {
  const names = await accountNames(
    em,
    rows.map(({ uploadedBy }) => uploadedBy),
  );
  return rows.map(({ id, caseId, documentId, kind, name, mediaType, sizeBytes, ...row }) => ({
    ...{ id, caseId, documentId, kind, name, mediaType, sizeBytes },
    ...{ caption: row.caption, virusState: row.virusState },
    ...{ sha256: row.sha256, internal: row.isInternal, voidReason: row.voidReason },
    uploadedBy: names.get(row.uploadedBy) ?? '',
    uploadedAt: row.uploadedAt.toISOString(),
  }));
}
