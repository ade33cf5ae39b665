import { fileRoom } from '../files/file-room.js';
import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import { findUncoveredIn } from '../../templates/fonts/find-uncovered.js';
import { PrintFailure } from '../../templates/pdf/print-failure.js';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { appendToChain } from '../archive/append-to-chain.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import { LegalDocument } from './document.entity.js';
import { storePdf } from './pdf-store.js';
import { notePrintFailure } from './printing/note-print-failure.js';
import { assertPrintable } from './printing/print-refusal.js';
import { causeOfCase } from '../tracing/cause.js';
import { inSpan } from '../tracing/in-span.js';
import { PrintTrouble } from './printing/print-trouble.entity.js';

type PdfDeps = Pick<Deps, 'dataSource' | 'config' | 'log' | 'clock'>;

/** Few at a time: printing must not take the processor from the people. */
const batchSize = 5;

/**
 * Makes the PDF files that are missing, the oldest documents first, as many at a time as the renderer prints; approvals never wait for it. One that cannot be printed
 * makes room for the others: it comes again later, and in the end is put aside. Without a browser the round ends. Answers how many were made.
 */
export async function renderWaitingPdfs(
  deps: PdfDeps,
  renderer: Pick<PdfRenderer, 'render'>,
): Promise<number> {
  const waiting = await dueDocuments(deps);
  const tries = await Promise.allSettled(
    waiting.map((document) => makePdf(deps, renderer, document)),
  );
  let made = 0;
  for (const [index, tried] of tries.entries()) {
    if (tried.status === 'fulfilled') made += 1;
    else if (tried.reason instanceof TransientError) throw tried.reason;
    else {
      const documentId = waiting[index]?.id;
      deps.log.warn({ documentId, err: tried.reason as unknown }, 'documents: no PDF yet');
    }
  }
  return made;
}

/** The oldest papers without a PDF, but for those that wait for their next try or are put aside. */
async function dueDocuments({ dataSource, clock }: PdfDeps): Promise<LegalDocument[]> {
  return dataSource.manager
    .createQueryBuilder(LegalDocument, 'document')
    .leftJoin(PrintTrouble, 'trouble', 'trouble.documentId = document.id')
    .select(['document.id', 'document.caseId', 'document.html'])
    .where('document.pdfSha256 IS NULL')
    .andWhere('(trouble.documentId IS NULL OR trouble.nextTryAt <= :now)', { now: clock.now() })
    .orderBy('document.createdAt', 'ASC')
    .addOrderBy('document.seq', 'ASC')
    .limit(batchSize)
    .getMany();
}

/**
 * As `printDocument`, noting how often the paper failed. PRINT_FAILED, with the reason in Chinese, when it fails or has failed too often or too
 * lately to be tried now.
 */
export async function makePdf(
  deps: PdfDeps,
  renderer: Pick<PdfRenderer, 'render'>,
  document: Pick<LegalDocument, 'id' | 'caseId' | 'html'>,
): Promise<Buffer> {
  const { trace } = await causeOfCase(deps.dataSource.manager, document.caseId);
  const attributes = { 'document.id': document.id, 'case.id': document.caseId };
  return inSpan('document print', { parent: trace, attributes }, () =>
    tryPrinting(deps, renderer, document),
  );
}

async function tryPrinting(
  deps: PdfDeps,
  renderer: Pick<PdfRenderer, 'render'>,
  document: Pick<LegalDocument, 'id' | 'caseId' | 'html'>,
): Promise<Buffer> {
  const em = deps.dataSource.manager;
  await assertPrintable(em, document.id, deps.clock.now());
  try {
    return await printDocument(deps, renderer, document);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    await notePrintFailure(deps, document, error);
    if (!(error instanceof PrintFailure)) throw error;
    deps.log.warn({ documentId: document.id, err: error }, 'documents: not printed');
    await assertPrintable(em, document.id, deps.clock.now());
    throw error;
  }
}

/** Prints a document and records the hashes of the file, in the chain of its case too; the first file recorded stays the file. */
async function printDocument(
  deps: PdfDeps,
  renderer: Pick<PdfRenderer, 'render'>,
  { id, caseId, html }: Pick<LegalDocument, 'id' | 'caseId' | 'html'>,
): Promise<Buffer> {
  const pdf = await renderer.render(html);
  await warnOfMissingGlyphs(deps, id, html);
  const pdfSha256 = await storePdf(fileRoom(deps.config), pdf);
  const pdfSm3 = createHash('sm3').update(pdf).digest('hex');
  await deps.dataSource.transaction(async (em) => {
    // Before the paper, as everybody does who changes papers: two who wait for each other would never end.
    await lockCase(em, caseId);
    const first = { id, pdfSha256: IsNull() };
    const { affected } = await em.update(LegalDocument, first, { pdfSha256, pdfSm3 });
    await em.delete(PrintTrouble, { documentId: id });
    if (affected === 1) {
      await appendToChain(em, deps.clock.now(), { caseId, documentId: id, event: 'printed' });
    }
  });
  return pdf;
}

/** Characters no font has are printed as boxes; somebody must install a font and print again. */
async function warnOfMissingGlyphs(
  { log }: Pick<PdfDeps, 'log'>,
  documentId: string,
  html: string,
): Promise<void> {
  const characters = await findUncoveredIn(html);
  if (characters.length === 0) return;
  log.warn(
    { documentId, characters: characters.join('') },
    'documents: no font has these characters',
  );
}
