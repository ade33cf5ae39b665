import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { canonicalJson } from '../../templates/render/canonical-json.js';
import { TemplateDataError } from '../../templates/render/template-data-error.js';
import { recordAudit } from '../audit/record-audit.js';
import { lockCase, lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { LegalDocument } from '../documents/document.entity.js';
import { issueDocument } from '../documents/issue-document.js';
import { visitFaults, visitStaff } from '../domain/cases/visit-record.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { signatureFault } from '../domain/people/signature-image.js';
import { noteCase } from '../live/note-case.js';
import type { syncVisit as syncApi } from './api.js';
import { tellOfVisit } from './tell-of-visit.js';
import { VisitPhoto } from './visit-photo.entity.js';
import { VisitRecordRow } from './visit-record.entity.js';
import { assertMayVisit, type VisitStanding } from './visit-standing.js';

type Visit = z.output<NonNullable<(typeof syncApi)['body']>>;
type Answer = z.input<(typeof syncApi)['response']>;

export interface Sync {
  caseId: string;
  visit: Visit;
  actor: Actor;
  requestId: string;
}

/**
 * 同步: what was written and signed on a device becomes a record and a paper of the case, once: the same again answers the same, another
 * content under the same id is refused. The photos follow, each by itself.
 */
export async function syncVisit(deps: Deps, sync: Sync): Promise<Answer> {
  const { caseId, visit } = sync;
  const contentSha256 = createHash('sha256').update(canonicalJson(visit)).digest('hex');
  return deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    if (await isKnown(em, sync, contentSha256)) return syncAnswer(em, visit.id);
    const standing = await assertMayVisit(em, sync.actor, row, deps.clock.today());
    await lockOpenCase(em, caseId);
    assertSound(visit, deps);
    await insertVisit(em, deps, { ...sync, standing, contentSha256 });
    const documentId = await issuePaper(em, deps, { row, visit, standing });
    await tellOfVisit(em, { row, visit, standing, actor: sync.actor, now: deps.clock.now() });
    await note(em, deps, { ...sync, standing, documentId, officeId: row.officeId });
    return syncAnswer(em, visit.id);
  });
}

/** Was this record taken in before? By somebody else, for another case or with other words it is not this one. */
async function isKnown(
  em: EntityManager,
  { caseId, visit, actor }: Sync,
  contentSha256: string,
): Promise<boolean> {
  const known = await em.findOneBy(VisitRecordRow, { id: visit.id });
  if (known === null) return false;
  const isSame =
    known.caseId === caseId &&
    known.recordedBy === actor.accountId &&
    known.contentSha256 === contentSha256;
  if (isSame) return true;
  throw new RuleError(
    'STALE',
    '同一编号的笔录已经同步，内容与本机的不同；请打印或者导出本机的笔录',
    {
      visitId: visit.id,
    },
  );
}

function assertSound({ record, photos }: Visit, { clock }: Pick<Deps, 'clock'>): void {
  const pictures = record.signatures.flatMap(({ image, name }, index) => {
    const fault = image === null ? null : signatureFault(Buffer.from(image, 'base64'));
    return fault === null
      ? []
      : [{ pointer: `/signatures/${index}/image`, detail: `${name}的签名：${fault}` }];
  });
  const isRepeated = new Set(photos.map(({ sha256 }) => sha256)).size < photos.length;
  const faults = [
    ...[...visitFaults(record, clock.today()), ...pictures].map(({ pointer, detail }) => ({
      ...{ pointer: `/record${pointer}`, detail },
    })),
    ...(isRepeated ? [{ pointer: '/photos', detail: '同一张照片附了两次' }] : []),
  ];
  if (faults.length > 0) throw new InputError(faults, '笔录尚不完整');
}

async function insertVisit(
  em: EntityManager,
  { clock, vault }: Pick<Deps, 'clock' | 'vault'>,
  given: Sync & { standing: VisitStanding; contentSha256: string },
): Promise<void> {
  const { caseId, visit, actor, standing, contentSha256 } = given;
  const { id, deviceId, record } = visit;
  await em.insert(VisitRecordRow, {
    ...{ id, caseId, deviceId, contentSha256, assistanceId: standing.assistanceId },
    ...{ way: record.way, heldOn: record.heldOn, finishedAt: new Date(visit.finishedAt) },
    ...{ recordCipher: vault.seal(JSON.stringify(record)) },
    ...{ recordedBy: actor.accountId, syncedAt: clock.now() },
  });
  const photos = visit.photos.map(({ takenAt, ...photo }, position) => ({
    ...{ ...photo, visitId: id, position, takenAt: new Date(takenAt), attachmentId: null },
  }));
  if (photos.length > 0) await em.insert(VisitPhoto, photos);
}

async function issuePaper(
  em: EntityManager,
  deps: Deps,
  given: { row: ReliefCase; visit: Visit; standing: VisitStanding },
): Promise<string> {
  const { row, visit, standing } = given;
  try {
    const { documentId } = await issueDocument(em, deps, {
      ...{ caseId: row.id, kind: 'verification-record', officeId: standing.officeId },
      ...{ effectKey: paperKey(visit.id), extra: { visitId: visit.id } },
    });
    return documentId;
  } catch (error) {
    if (error instanceof TemplateDataError) throw new RuleError('TEMPLATE_DATA', error.message);
    throw error;
  }
}

/** Under which the paper of a record is written; keys of steps have at most 40 characters. */
const paperKey = (visitId: string): string => `visit:${visitId.replaceAll('-', '')}`;

async function note(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  given: Sync & { standing: VisitStanding; documentId: string; officeId: string },
): Promise<void> {
  const { caseId, visit, actor, requestId, standing, documentId, officeId } = given;
  const { id, deviceId, finishedAt, record, photos } = visit;
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'sync-visit', caseId, requestId },
    ...{ subjectType: 'visit', subjectId: id, before: null },
    after: {
      ...{ documentId, heldOn: record.heldOn, photos: photos.length },
      ...{ staff: visitStaff(record).length },
      signed: record.signatures.filter(({ image }) => image !== null).length,
    },
    detail: { deviceId, finishedAt, assistanceId: standing.assistanceId },
  });
  await noteCase(em, { caseId, officeId });
}

/** What the device is told: the paper, and which photos are still to come. */
export async function syncAnswer(em: EntityManager, visitId: string): Promise<Answer> {
  const photos = await em.find(VisitPhoto, { where: { visitId }, order: { position: 'ASC' } });
  return {
    id: visitId,
    documentId: (await visitPaper(em, visitId)) ?? '',
    missingPhotos: photos.flatMap(({ sha256, attachmentId }) =>
      attachmentId === null ? [sha256] : [],
    ),
  };
}

/** The paper of a record by its id; null: it was taken out of the case. */
export async function visitPaper(em: EntityManager, visitId: string): Promise<string | null> {
  const paper = await em.findOne(LegalDocument, {
    select: { id: true },
    where: { kind: 'verification-record', effectKey: paperKey(visitId) },
  });
  return paper?.id ?? null;
}
