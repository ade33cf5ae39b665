import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { Attachment } from '../attachments/attachment.entity.js';
import { mediaTypes } from '../attachments/attachment-words.js';
import type { StoredScan } from '../attachments/store-scan.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { noteCase } from '../live/note-case.js';
import { storePhoto } from './store-photo.js';
import { syncAnswer, visitPaper } from './sync-visit.js';
import { VisitPhoto } from './visit-photo.entity.js';
import { VisitRecordRow } from './visit-record.entity.js';

export interface PhotoUpload {
  visitId: string;
  sha256: string;
  content: Readable;
  announcedBytes: number | null;
  actor: Actor;
  requestId: string;
}

/**
 * Takes in a photo of a synced record, known by its hash: sent twice it is kept once, cut off or changed on the way it is not kept at all, and
 * what the camera wrote beside the picture is not kept either. Only who synced the record completes it, whatever has become of the case since.
 */
export async function addVisitPhoto(
  deps: Deps,
  upload: PhotoUpload,
): ReturnType<typeof syncAnswer> {
  const { visitId, sha256, content, announcedBytes } = upload;
  const em = deps.dataSource.manager;
  const visit = await ownVisit(em, upload);
  const photo = await em.findOneBy(VisitPhoto, { visitId, sha256 });
  if (photo === null) throw new RuleError('NOT_FOUND', '这份笔录没有登记这张照片', { visitId });
  if (photo.attachmentId !== null) {
    content.resume();
    return syncAnswer(em, visitId);
  }
  const stored = await storePhoto(deps, { content, announcedBytes, sha256 });
  await deps.dataSource.transaction((tx) => enter(tx, deps, { visit, upload, stored }));
  return syncAnswer(em, visitId);
}

async function ownVisit(
  em: EntityManager,
  { visitId, actor }: PhotoUpload,
): Promise<VisitRecordRow> {
  const visit = await em.findOneBy(VisitRecordRow, { id: visitId });
  if (visit === null) throw new RuleError('NOT_FOUND', '笔录尚未同步', { visitId });
  if (visit.recordedBy === actor.accountId) return visit;
  throw new RuleError('FORBIDDEN', '只有同步笔录的人可以补传它的照片', { visitId });
}

async function enter(
  em: EntityManager,
  { clock }: Deps,
  given: { visit: VisitRecordRow; upload: PhotoUpload; stored: StoredScan },
): Promise<void> {
  const { visit, upload, stored } = given;
  const { sha256, actor, requestId } = upload;
  const [visitId, caseId] = [visit.id, visit.caseId];
  const photo = await em.findOneOrFail(VisitPhoto, {
    where: { visitId, sha256 },
    lock: { mode: 'pessimistic_write' },
  });
  // The same photo came twice at once: the other one was first.
  if (photo.attachmentId !== null) return;
  const [id, now] = [randomUUID(), clock.now()];
  const { mediaType } = stored;
  const caption = photo.caption.trim();
  await em.insert(Attachment, {
    ...{ id, caseId, kind: 'record', ...stored, isInternal: false },
    ...{ documentId: await visitPaper(em, visitId), caption: caption === '' ? null : caption },
    name: `走访照片${photo.position + 1}${mediaTypes[mediaType].extension}`,
    ...{ uploadedBy: actor.accountId, uploadedAt: now, reliedAt: now },
  });
  await em.update(VisitPhoto, { visitId, sha256 }, { attachmentId: id });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'add-attachment', caseId, requestId },
    ...{ subjectType: 'attachment', subjectId: id },
    detail: { kind: 'record', mediaType, virusState: stored.virusState, sha256, visitId },
  });
  await noteCase(em, { caseId, officeId: null });
}
