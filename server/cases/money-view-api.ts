import { z } from 'zod';
import { OfficeRef } from './case-summary-view-api.js';

/** What is paid, to whom and by which office. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const LocalDateText = z.string();
const Instant = z.iso.datetime();
const Fen = z.int();

export const PaymentOrderView = z.object({
  id: Id,
  batchId: Id,
  amountFen: Fen,
  instalment: z.int(),
  state: z.enum(['ordered', 'paid', 'failed']),
  bankReference: z.string().nullable(),
  failure: z.string().nullable(),
  orderedAt: Instant,
  settledAt: Instant.nullable(),
});

export const PayeeShareView = z.object({
  id: Id,
  personId: Id,
  holder: z.string(),
  bank: z.string(),
  accountMasked: z.string(),
  amountFen: Fen,
  instalment: z.int(),
  dueOn: LocalDateText.nullable(),
  custodyKind: z.string().nullable(),
  custodian: z.string().nullable(),
  /** Last day of custody of a minor's money. */
  custodyUntil: z.string().nullable(),
  state: z.string(),
});

export const DisbursementView = z.object({
  id: Id,
  office: OfficeRef,
  purpose: z.enum(['advance', 'grant']),
  fundSource: z.string(),
  state: z.string(),
  /** What is to be paid, the advance already deducted. */
  amountFen: Fen,
  deductedFen: Fen,
  paidFen: Fen,
  receiptNumber: z.string().nullable(),
  payees: z.array(PayeeShareView),
  orders: z.array(PaymentOrderView),
});

export const MoneyView = z.object({
  advancePaidFen: Fen,
  paidFen: Fen,
  recoveredFen: Fen,
});
