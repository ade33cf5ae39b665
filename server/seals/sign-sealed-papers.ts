import { fileRoom } from '../files/file-room.js';
import { IsNull, type EntityManager } from 'typeorm';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { appendToChain } from '../archive/append-to-chain.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import { findDocument } from '../documents/move-document.js';
import { readPdf } from '../documents/pdf-store.js';
import { PrintTrouble } from '../documents/printing/print-trouble.entity.js';
import { makePdf } from '../documents/render-waiting-pdfs.js';
import type { Signature } from '../signing/signature-service.js';
import { DocumentSignature } from './document-signature.entity.js';

type SigningDeps = Pick<Deps, 'dataSource' | 'config' | 'log' | 'clock' | 'signer'>;

/** Few at a time, as with printing. */
const batchSize = 5;

/**
 * Signs the PDF files of sealed papers, the longest waiting first; a file not made yet is made. People never wait for it. Without a
 * signature service nothing is signed. Answers how many were.
 */
export async function signSealedPapers(
  deps: SigningDeps,
  renderer: Pick<PdfRenderer, 'render'>,
): Promise<number> {
  if (deps.config.signing === 'none') return 0;
  // What cannot be printed now is left out: it must not take the place of others.
  const waiting = await deps.dataSource.manager
    .createQueryBuilder(DocumentSignature, 'signature')
    .leftJoin(PrintTrouble, 'trouble', 'trouble.documentId = signature.documentId')
    .where('signature.signedAt IS NULL AND trouble.documentId IS NULL')
    .orderBy('signature.waitingSince', 'ASC')
    .limit(batchSize)
    .getMany();
  let signed = 0;
  for (const { documentId } of waiting) {
    try {
      signed += await signPaper(deps, renderer, documentId);
    } catch (error) {
      if (error instanceof TransientError) throw error;
      deps.log.warn({ documentId, err: error }, 'seals: no signature yet');
    }
  }
  return signed;
}

async function signPaper(
  deps: SigningDeps,
  renderer: Pick<PdfRenderer, 'render'>,
  documentId: string,
): Promise<number> {
  const { caseId, pdf, pdfSha256 } = await printed(deps, renderer, documentId);
  const signature = await deps.signer.sign(pdf, 'document');
  if (signature === null) return 0;
  return deps.dataSource.transaction(async (em) => {
    await lockCase(em, caseId);
    if (!(await keepSignature(em, { documentId, pdfSha256, signature }))) return 0;
    const { algorithm, isTest } = signature;
    const link = { caseId, documentId, event: 'signed', detail: { algorithm, isTest } } as const;
    await appendToChain(em, deps.clock.now(), link);
    return 1;
  });
}

/** The file that is on record, made first where there is none: no other bytes are ever signed. */
async function printed(
  deps: SigningDeps,
  renderer: Pick<PdfRenderer, 'render'>,
  documentId: string,
): Promise<{ caseId: string; pdf: Buffer; pdfSha256: string }> {
  const em = deps.dataSource.manager;
  const document = await findDocument(em, documentId);
  if (document.pdfSha256 === null) await makePdf(deps, renderer, document);
  const { caseId, pdfSha256 } = await findDocument(em, documentId);
  const pdf = pdfSha256 === null ? null : await readPdf(fileRoom(deps.config), pdfSha256);
  if (pdf === null || pdfSha256 === null) throw new Error('the stored PDF is gone or changed');
  return { caseId, pdf, pdfSha256 };
}

/** The first signature stays the signature. */
async function keepSignature(
  em: EntityManager,
  given: { documentId: string; pdfSha256: string; signature: Signature },
): Promise<boolean> {
  const { documentId, pdfSha256 } = given;
  const { algorithm, signature, certificate, signedAt, isTest } = given.signature;
  const kept = await em.update(
    DocumentSignature,
    { documentId, signedAt: IsNull() },
    { pdfSha256, algorithm, signature, certificate, signedAt: new Date(signedAt), isTest },
  );
  return kept.affected === 1;
}
