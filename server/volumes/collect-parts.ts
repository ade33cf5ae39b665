import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import type { EntityManager } from 'typeorm';
import {
  attachmentKinds,
  type AttachmentKind,
  type MediaType,
} from '../attachments/attachment-words.js';
import { Attachment } from '../attachments/attachment.entity.js';
import { LegalDocument } from '../documents/document.entity.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { documentStates, isStanding } from '../domain/papers/document-states.js';
import { itemsOf, type VolumeItem, type VolumeName } from '../domain/papers/volume-rules.js';
import type { ContentArea } from '../files/content-store.js';

/** One paper or scan in its place in the file of a case. */
export interface VolumePart extends VolumeItem {
  volume: VolumeName;
  title: string;
  number: string | null;
  area: ContentArea;
  /** Null: not printed yet. */
  sha256: string | null;
  mediaType: MediaType;
  /** Null where it is not known before it is printed. */
  sizeBytes: number | null;
  /** 作废, 扫描件 …; null: nothing to remark. */
  remark: string | null;
}

const kindIds = Object.keys(documentKinds) as DocumentKindId[];
const kinds: Partial<Record<string, { volume: string }>> = documentKinds;

/** Behind which paper a scan stands that belongs to none. */
const kindBefore: Record<AttachmentKind, DocumentKindId> = {
  material: 'materials-receipt',
  'paper-approval': 'relief-approval',
  receipt: 'service-receipt',
  record: 'verification-record',
  'inner-record': 'phone-approval-record',
};

/** Everything in these volumes of a case, in the order of the file. */
export async function collectParts(
  em: EntityManager,
  caseId: string,
  volumes: readonly VolumeName[],
): Promise<VolumePart[]> {
  const documents = await em.find(LegalDocument, {
    select: {
      ...{ id: true, kind: true, title: true, number: true, state: true, isInternal: true },
      ...{ issuedOn: true, createdAt: true, seq: true, pdfSha256: true },
    },
    where: { caseId },
  });
  const scans = await em.find(Attachment, { where: { caseId } });
  const all = [
    ...documents.map(paperPart),
    ...scans.filter(({ voidedAt }) => voidedAt === null).map(scanPart),
  ];
  return volumes.flatMap((volume) => itemsOf(volume, all).map((item) => ({ ...item, volume })));
}

type Part = Omit<VolumePart, 'volume'>;

function paperPart(document: LegalDocument): Part {
  const { id, kind, number, isInternal, state, issuedOn, createdAt, seq, pdfSha256 } = document;
  return {
    ...{ id, scanOf: null, on: issuedOn, createdAt, isInternal, number, sizeBytes: null },
    title: document.title,
    seq: Number(seq),
    rank: rankOfKind(kind),
    // What the program does not know any more is not shown to anybody outside.
    isInternalKind: kinds[kind]?.volume !== '正卷',
    isStanding: isStanding(state),
    ...{ area: 'pdf', sha256: pdfSha256, mediaType: 'application/pdf' },
    remark: isStanding(state) ? null : documentStates[state],
  };
}

function scanPart(scan: Attachment): Part {
  const { id, kind, name, caption, documentId, isInternal, uploadedAt, sha256 } = scan;
  const { name: kindName, volume } = attachmentKinds[kind];
  return {
    ...{ id, scanOf: documentId, createdAt: uploadedAt, isInternal, number: null, sha256 },
    seq: 0,
    ...{ mediaType: scan.mediaType, sizeBytes: scan.sizeBytes, area: 'scan' },
    title: `${kindName}扫描件：${caption ?? name.replace(/\.(pdf|jpe?g|png)$/i, '')}`.slice(0, 200),
    on: toLocalDate(uploadedAt),
    rank: rankOfKind(kindBefore[kind]) + 0.5,
    isInternalKind: volume !== '正卷',
    isStanding: true,
    remark: '扫描件',
  };
}

/** The order of the kinds is that of a case; a kind the program does not know any more comes last. */
function rankOfKind(kind: string): number {
  const index = kindIds.indexOf(kind as DocumentKindId);
  return index < 0 ? kindIds.length : index;
}
