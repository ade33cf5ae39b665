import type { EntityManager } from 'typeorm';
import type { DocumentView } from '../documents/list-case-documents.js';
import { caseMoney } from '../money/case-money.js';
import type { FileGap } from './file-gaps.js';

/** What the file lacks of a register for every grant that was paid, and of a receipt of everybody it was paid to. */
export async function missingPaymentPapers(
  em: EntityManager,
  caseId: string,
  documents: readonly DocumentView[],
): Promise<FileGap[]> {
  const { disbursements } = await caseMoney(em, caseId);
  const paid = disbursements.filter(({ purpose, paidFen }) => purpose === 'grant' && paidFen > 0);
  const payees = paid.flatMap(({ payees: shares }) => [
    ...new Set(shares.flatMap(({ state, personId }) => (state === 'paid' ? [personId] : []))),
  ]);
  const isShort = (kind: string, count: number) =>
    documents.filter((document) => document.kind === kind).length < count;
  return [
    ...(isShort('disbursement-register', paid.length)
      ? [{ key: 'disbursement-register', text: '缺少发放登记表' }]
      : []),
    ...(isShort('payment-receipt', payees.length)
      ? [{ key: 'payment-receipt', text: '缺少领款收据' }]
      : []),
  ];
}
