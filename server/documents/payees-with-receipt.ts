import type { EntityManager } from 'typeorm';
import { receiptsFor } from './assemble/payment/payment-receipt.js';
import type { Assembly, Draft } from './assembly.js';
import type { LegalDocument } from './document.entity.js';
import { assemblyOf, type DocumentDeps } from './issue-document.js';
import { standingDocuments } from './standing-documents.js';

export interface ReceiptQuestion {
  caseId: string;
  officeId: string;
  disbursementId: string;
}

/** Ids of the payees who have a receipt for all that this disbursement paid them. */
export async function payeesWithReceipt(
  em: EntityManager,
  deps: DocumentDeps,
  { disbursementId, ...where }: ReceiptQuestion,
): Promise<string[]> {
  const assembly = await assemblyOf(em, deps, where);
  const { onPaper } = await receiptsByPaper(assembly, disbursementId);
  return onPaper.map(({ key }) => key);
}

/** The receipts of a disbursement: those a standing paper stands for, and those that are missing. */
export async function receiptsByPaper(
  assembly: Assembly,
  disbursementId: string,
): Promise<{ onPaper: Draft<'payment-receipt'>[]; missing: Draft<'payment-receipt'>[] }> {
  const issued = await standingDocuments(assembly.em, assembly.file.row.id, 'payment-receipt');
  const receipts = await receiptsFor(assembly, disbursementId);
  const isIssued = (draft: Draft<'payment-receipt'>) =>
    issued.some((paper) => paper.officeId === assembly.office.id && isReceiptOf(paper, draft));
  return {
    onPaper: receipts.filter(isIssued),
    missing: receipts.filter((draft) => !isIssued(draft)),
  };
}

/** The same payee, decision and sum; of two offices that pay half each there are two. */
function isReceiptOf({ data }: LegalDocument, draft: Draft<'payment-receipt'>): boolean {
  const { payeeName, decisionNumber, amountFen } = draft.data('');
  return (
    data['payeeName'] === payeeName &&
    data['decisionNumber'] === decisionNumber &&
    data['amountFen'] === amountFen
  );
}
