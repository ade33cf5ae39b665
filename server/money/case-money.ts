import { In, type EntityManager } from 'typeorm';
import { sumFen, type Fen } from '../domain/basics/money.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { Disbursement } from './disbursement.entity.js';
import { PayeeShare } from './payee-share.entity.js';
import { PaymentOrder } from './payment-order.entity.js';

/** What one person gets as one instalment, the advance already deducted. */
export type PayeeShareView = Omit<PayeeShare, 'disbursementId' | 'accountCipher' | 'accountIndex'>;

/** One order to the bank. */
export type PaymentOrderView = Pick<
  PaymentOrder,
  | 'id'
  | 'batchId'
  | 'payeeShareId'
  | 'instalment'
  | 'amountFen'
  | 'state'
  | 'bankReference'
  | 'failure'
> & { orderedAt: string; settledAt: string | null };

export type DisbursementView = Pick<
  Disbursement,
  'id' | 'officeId' | 'purpose' | 'deductedFen' | 'fundSource' | 'state' | 'urgency' | 'arrivedOn'
> & {
  /** What is to be paid, the advance already deducted. */
  amountFen: Fen;
  /** Share of the office in the decided amount: `amountFen + deductedFen`. */
  shareFen: Fen;
  paidFen: Fen;
  receiptNumber: string | null;
  payees: PayeeShareView[];
  orders: PaymentOrderView[];
};

/** The money of one case in sums, and each disbursement with its payees and orders. */
export interface CaseMoney {
  advancePaidFen: Fen;
  /** Ordered and without a result yet, whatever the purpose. */
  orderedFen: Fen;
  /** Advance and grant together; what was recovered is not taken off. */
  paidFen: Fen;
  recoveredFen: Fen;
  disbursements: DisbursementView[];
}

/** Everything about the money of a case, as its page shows it. */
export async function caseMoney(em: EntityManager, caseId: string): Promise<CaseMoney> {
  const disbursements = await em.find(Disbursement, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const orders = await em.find(PaymentOrder, {
    where: { caseId },
    order: { orderedAt: 'ASC', id: 'ASC' },
  });
  const shares = await sharesOf(em, disbursements);
  const paid = orders.filter(({ state }) => state === 'paid');
  return {
    advancePaidFen: totalFen(paid.filter(({ purpose }) => purpose === 'advance')),
    orderedFen: totalFen(orders.filter(({ state }) => state === 'ordered')),
    paidFen: totalFen(paid),
    recoveredFen: await recoveredFen(em, caseId),
    disbursements: disbursements.map((row) => presentDisbursement(row, shares, orders)),
  };
}

/** Advance paid to this case so far, in fen; with `officeId` only what that office paid. */
export async function advancePaidFen(
  em: EntityManager,
  caseId: string,
  officeId?: string,
): Promise<Fen> {
  const paid = await em.findBy(PaymentOrder, {
    ...{ caseId, purpose: 'advance', state: 'paid' },
    ...(officeId === undefined ? {} : { officeId }),
  });
  return totalFen(paid);
}

/** Sum recovered of the advance of a case, in fen. */
export async function recoveredFen(em: EntityManager, caseId: string): Promise<Fen> {
  return totalFen(await em.findBy(LedgerEntry, { caseId, kind: 'recovered' }));
}

async function sharesOf(em: EntityManager, disbursements: Disbursement[]): Promise<PayeeShare[]> {
  if (disbursements.length === 0) return [];
  return em.find(PayeeShare, {
    where: { disbursementId: In(disbursements.map(({ id }) => id)) },
    order: { instalment: 'ASC', personId: 'ASC' },
  });
}

function presentDisbursement(
  row: Disbursement,
  allShares: PayeeShare[],
  allOrders: PaymentOrder[],
): DisbursementView {
  const shares = allShares.filter(({ disbursementId }) => disbursementId === row.id);
  const shareIds = new Set(shares.map(({ id }) => id));
  const orders = allOrders.filter(({ payeeShareId }) => shareIds.has(payeeShareId));
  return {
    ...{ id: row.id, officeId: row.officeId, purpose: row.purpose, state: row.state },
    ...{ fundSource: row.fundSource, urgency: row.urgency, arrivedOn: row.arrivedOn },
    amountFen: row.amountFen - row.deductedFen,
    shareFen: row.amountFen,
    deductedFen: row.deductedFen,
    paidFen: totalFen(orders.filter(({ state }) => state === 'paid')),
    receiptNumber: row.receiptNumber,
    payees: shares.map(presentShare),
    orders: orders.map(presentOrder),
  };
}

function presentShare(share: PayeeShare): PayeeShareView {
  const { id, personId, instalment, amountFen, dueOn, holder, bank } = share;
  const { accountMasked, custodyKind, custodian, custodyUntil, state } = share;
  return {
    ...{ id, personId, instalment, amountFen, dueOn, holder, bank },
    ...{ accountMasked, custodyKind, custodian, custodyUntil, state },
  };
}

function presentOrder(order: PaymentOrder): PaymentOrderView {
  const { id, batchId, payeeShareId, instalment, amountFen, state } = order;
  const { bankReference, failure, orderedAt, settledAt } = order;
  return {
    ...{ id, batchId, payeeShareId, instalment, amountFen, state, bankReference, failure },
    orderedAt: orderedAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
}

function totalFen(rows: readonly { amountFen: Fen }[]): Fen {
  return sumFen(rows.map(({ amountFen }) => amountFen));
}
