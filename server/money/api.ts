import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const Id = z.string().min(1).max(64);
const On = z.iso.date();
const At = z.iso.datetime();
const FenAmount = z.int().min(0);

/** Where the money of an office comes from. */
export const FundSource = z.enum([
  'own-budget',
  'case-by-case',
  'plc-account',
  'reserve',
  'higher-grant',
  'donation',
]);
export type FundSource = z.infer<typeof FundSource>;

/** Where a disbursement stands; `released` gave its reserved money back unpaid. */
export const DisbursementState = z.enum([
  'planned',
  'to-request',
  'requested',
  'waiting',
  'reserved',
  'ordered',
  'paid',
  'nothing-due',
  'released',
]);
export type DisbursementState = z.infer<typeof DisbursementState>;

const LedgerEntryView = z.strictObject({
  id: z.string(),
  kind: z.string(),
  fundSource: FundSource,
  debitAccount: z.string(),
  creditAccount: z.string(),
  amountFen: FenAmount,
  caseId: Id.nullable(),
  disbursementId: Id.nullable(),
  paymentOrderId: Id.nullable(),
  voucherNumber: z.string().nullable(),
  bookedOn: On,
  createdAt: At,
});

/** Newest entries of an office with its balances and the trial balance over all its entries. */
export const LedgerView = z.strictObject({
  officeId: Id,
  items: z.array(LedgerEntryView),
  nextCursor: z.string().nullable(),
  balances: z.array(z.strictObject({ fundSource: FundSource, availableFen: FenAmount })),
  trialBalance: z.array(
    z.strictObject({
      fundSource: FundSource,
      account: z.string(),
      debitFen: FenAmount,
      creditFen: FenAmount,
    }),
  ),
  /** Debits equal credits, and every balance equals the sum of its entries. */
  isBalanced: z.boolean(),
});
export type LedgerView = z.infer<typeof LedgerView>;

/** Something a case waits for that nobody inside can do: a person, a body, a bank, a budget. */
export const WaitView = z.strictObject({
  kind: z.enum(['supplement', 'inquiry-letter', 'payment-batch', 'funds']),
  /** Supplement, letter, batch or disbursement. */
  id: Id,
  caseId: Id,
  caseNumber: z.string().nullable(),
  caseTitle: z.string(),
  officeId: Id,
  officeName: z.string(),
  sinceAt: At,
  /** Whom or what it waits for, in Chinese. */
  text: z.string(),
  amountFen: FenAmount.nullable(),
  /** Only of a payment batch: the orders still to be settled. */
  orders: z.array(z.strictObject({ orderId: Id, personName: z.string(), amountFen: FenAmount })),
});
export type WaitView = z.infer<typeof WaitView>;

export const AppropriationBody = z.strictObject({
  fundSource: FundSource,
  amountFen: z.int().min(1),
  voucherNumber: z.string().trim().min(1).max(80),
});
export type AppropriationBody = z.infer<typeof AppropriationBody>;

export const PaymentResult = z
  .strictObject({
    orderId: Id,
    state: z.enum(['paid', 'failed']),
    /** Reference of the bank or treasury for a payment made. */
    bankReference: z.string().trim().min(1).max(80).nullish(),
    /** Why a payment failed, as the bank says. */
    failure: z.string().trim().min(1).max(200).nullish(),
  })
  .refine(({ state, failure }) => state === 'paid' || Boolean(failure), {
    path: ['failure'],
    error: '支付失败应写明原因',
  });
export type PaymentResult = z.infer<typeof PaymentResult>;

export const recordAppropriation = endpoint({
  method: 'post',
  path: '/api/offices/:id/appropriations',
  summary: '登记拨款',
  tag: '资金',
  roles: rolesThatMay('record-appropriation'),
  params: z.object({ id: Id }),
  body: AppropriationBody,
  status: 201,
  response: z.strictObject({
    availableFen: FenAmount,
    /** Waiting disbursements this money was reserved for, most urgent first. */
    servedDisbursementIds: z.array(Id),
  }),
});

export const settlePayments = endpoint({
  method: 'post',
  path: '/api/payment-batches/:id/results',
  summary: '登记支付结果',
  tag: '资金',
  roles: rolesThatMay('settle-payments'),
  params: z.object({ id: Id }),
  body: z.strictObject({ results: z.array(PaymentResult).min(1).max(500) }),
  response: z.strictObject({
    batchId: Id,
    isSettled: z.boolean(),
    /** Orders still without a result. */
    openOrderIds: z.array(Id),
  }),
});

export const getLedger = endpoint({
  method: 'get',
  path: '/api/offices/:id/ledger',
  summary: '救助资金台账',
  tag: '资金',
  roles: rolesThatMay('see-funds'),
  params: z.object({ id: Id }),
  query: z.object({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(40).optional(),
  }),
  response: LedgerView,
  reads: 'funds',
});

export const listWaits = endpoint({
  method: 'get',
  path: '/api/waits',
  summary: '等待外部事项',
  tag: '资金',
  roles: 'any',
  response: z.strictObject({ items: z.array(WaitView) }),
  reads: 'wait',
});

export const moneyApi = { recordAppropriation, settlePayments, getLedger, listWaits };
