import { docxType, htmlToDocx } from '../../templates/docx/html-to-docx.js';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { fileRoom } from '../files/file-room.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { documentStates, isStanding } from '../domain/papers/document-states.js';
import { assertMayRead } from './assert-may-read.js';
import { LegalDocument } from './document.entity.js';
import { readPdf } from './pdf-store.js';
import { makePdf } from './render-waiting-pdfs.js';
import { stampPdf } from './stamp-pdf.js';

export interface DocumentReading {
  documentId: string;
  format: 'html' | 'pdf' | 'docx';
  /** The stored PDF of a paper that does not count any more, in place of its stamped copy. */
  isOriginal: boolean;
  actor: Actor;
  requestId: string;
}

export interface DocumentFile {
  content: string | Buffer;
  contentType: string;
  /** Without extension: title and number. */
  name: string;
}

/**
 * A document for somebody who may see its case, and its inner file where it belongs to that; every reading is on record, since a paper holds full numbers. A PDF not
 * made yet is made now; the PDF of a void or replaced one is a stamped copy.
 */
export async function readDocument(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  { documentId, format, isOriginal, actor, requestId }: DocumentReading,
): Promise<DocumentFile> {
  const em = deps.dataSource.manager;
  const document = await em.findOneBy(LegalDocument, { id: documentId });
  if (!document) throw new RuleError('NOT_FOUND', '没有找到这份文书', { documentId });
  const { caseId, title, number } = document;
  await assertMayRead(em, actor, document, deps.clock.today());
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'read-document', caseId },
    ...{
      subjectType: 'document',
      subjectId: documentId,
      detail: { format, ...(isOriginal ? { isOriginal } : {}) },
      requestId,
    },
  });
  const name = number === null ? title : `${title}（${number}）`;
  if (format === 'html') {
    return { name, content: document.html, contentType: 'text/html; charset=utf-8' };
  }
  if (format === 'docx') {
    return { name, content: await htmlToDocx(document.html), contentType: docxType };
  }
  const pdf = await pdfOf(deps, renderer, document);
  const contentType = 'application/pdf';
  if (isOriginal || isStanding(document.state)) return { name, content: pdf, contentType };
  const words = documentStates[document.state];
  return { name: `${name}${words}`, content: await stampPdf(pdf, words), contentType };
}

async function pdfOf(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  document: LegalDocument,
): Promise<Buffer> {
  const { pdfSha256 } = document;
  const stored = pdfSha256 === null ? null : await readPdf(fileRoom(deps.config), pdfSha256);
  return stored ?? makePdf(deps, renderer, document);
}
