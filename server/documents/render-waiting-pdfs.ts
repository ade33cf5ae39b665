import { IsNull } from 'typeorm';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import { LegalDocument } from './document.entity.js';
import { storePdf } from './pdf-store.js';

type PdfDeps = Pick<Deps, 'dataSource' | 'config' | 'log'>;

/** Few at a time: printing must not take the processor from the people. */
const batchSize = 5;

/**
 * Makes the PDF files that are missing, the oldest documents first; approvals never wait for it. One that cannot be printed is
 * logged and does not hold the others up; without a browser the round ends. Answers how many were made.
 */
export async function renderWaitingPdfs(
  deps: PdfDeps,
  renderer: Pick<PdfRenderer, 'render'>,
): Promise<number> {
  const waiting = await deps.dataSource.manager.find(LegalDocument, {
    select: { id: true, html: true },
    where: { pdfSha256: IsNull() },
    order: { createdAt: 'ASC' },
    take: batchSize,
  });
  let made = 0;
  for (const document of waiting) {
    try {
      await makePdf(deps, renderer, document);
      made += 1;
    } catch (error) {
      if (error instanceof TransientError) throw error;
      deps.log.warn({ documentId: document.id, err: error }, 'documents: no PDF yet');
    }
  }
  return made;
}

/** Prints a document and records the hash of the file; the first file recorded stays the file. */
export async function makePdf(
  { dataSource, config }: Pick<PdfDeps, 'dataSource' | 'config'>,
  renderer: Pick<PdfRenderer, 'render'>,
  { id, html }: Pick<LegalDocument, 'id' | 'html'>,
): Promise<Buffer> {
  const pdf = await renderer.render(html);
  const pdfSha256 = await storePdf(config.files, pdf);
  await dataSource.manager.update(LegalDocument, { id, pdfSha256: IsNull() }, { pdfSha256 });
  return pdf;
}
