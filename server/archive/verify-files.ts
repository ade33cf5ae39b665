import { createHash } from 'node:crypto';
import { readChecked } from '../files/content-store.js';
import type { FileRoom } from '../files/file-room.js';
import type { LegalDocument } from '../documents/document.entity.js';
import type { DocumentSignature } from '../seals/document-signature.entity.js';
import type { SignatureService } from '../signing/signature-service.js';
import type { ArchiveFinding } from './archive-finding.js';
import { signatureOf } from './signature-of.js';

type Fault = Pick<ArchiveFinding, 'kind' | 'detail'>;

export interface PaperFiles {
  document: Pick<LegalDocument, 'pdfSha256' | 'pdfSm3'>;
  /** Null: never sealed, or sealed without a signature service. */
  signature: DocumentSignature | null;
  /** Does the chain say that it was signed? */
  wasSigned: boolean;
}

/** The stored PDF of a paper against its hashes, and its signature. `signer` null: signatures cannot be checked here. */
export async function verifyFiles(
  files: FileRoom,
  signer: SignatureService | null,
  { document, signature, wasSigned }: PaperFiles,
): Promise<Fault[]> {
  const { pdfSha256, pdfSm3 } = document;
  const isSigned = signature !== null && signature.signedAt !== null;
  const lost = recordFaults(wasSigned, isSigned);
  if (pdfSha256 === null) return lost;
  const pdf = await readChecked(files, 'pdf', pdfSha256);
  if (pdf === 'gone') return [...lost, { kind: 'pdf', detail: '版式文件缺失' }];
  if (pdf === 'changed') {
    return [...lost, { kind: 'pdf', detail: '版式文件被改动（SHA-256 不一致）' }];
  }
  const sm3: Fault[] =
    pdfSm3 !== null && hash('sm3', pdf) !== pdfSm3
      ? [{ kind: 'pdf', detail: '版式文件的 SM3 不一致' }]
      : [];
  return [...lost, ...sm3, ...(await signatureFaults(signer, pdf, pdfSha256, signature))];
}

/** What the chain says of a signature, and whether there is one. */
function recordFaults(wasSigned: boolean, isSigned: boolean): Fault[] {
  if (wasSigned === isSigned) return [];
  const detail = wasSigned ? '存证链记有签名，签名已不存在' : '签名已存在，存证链中没有签名记录';
  return [{ kind: 'signature', detail }];
}

async function signatureFaults(
  signer: SignatureService | null,
  pdf: Buffer,
  pdfSha256: string,
  row: DocumentSignature | null,
): Promise<Fault[]> {
  const signature = row === null ? null : signatureOf(row);
  if (row === null || signature === null) return [];
  if (row.pdfSha256 !== pdfSha256) {
    return [{ kind: 'signature', detail: '签名的不是登记的版式文件' }];
  }
  if (signer === null) return [];
  const { valid, reason } = await signer.verify(pdf, signature);
  return valid ? [] : [{ kind: 'signature', detail: `签名无效：${reason ?? ''}` }];
}

function hash(algorithm: 'sha256' | 'sm3', bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
