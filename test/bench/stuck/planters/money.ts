import { byUpdate, idFor, type Planter } from '../planter.js';

/** Money reserved long ago that nobody ordered: a payment of its own, since the ledger is never changed. */
const notOrdered: Planter = {
  kind: 'funds-not-ordered',
  plant: async (to, cases, { longAgo, longAgoOn }) => {
    const ids = cases.map((one) => idFor('slow', one));
    await to.query(
      `INSERT INTO disbursement (id, case_id, office_id, purpose, effect_key, amount_fen, fund_source, state,
         created_at) VALUES ?`,
      [
        cases.map((one) => [
          ...[idFor('slow', one), one.caseId, one.officeId, 'advance', idFor('slow', one)],
          ...[500000, 'own-budget', 'reserved', longAgo],
        ]),
      ],
    );
    await to.query(
      `INSERT INTO ledger_entry (entry_key, office_id, fund_source, kind, debit_account, credit_account,
         amount_fen, case_id, disbursement_id, booked_on, created_at) VALUES ?`,
      [
        cases.map((one) => [
          ...[`reserved:${idFor('slow', one)}`, one.officeId, 'own-budget', 'reserved'],
          ...['reserved', 'available', 500000, one.caseId, idFor('slow', one), longAgoOn, longAgo],
        ]),
      ],
    );
    return { 'funds-not-ordered': ids };
  },
};

const failed: Planter = {
  kind: 'payment-failed',
  payment: 'paid',
  plant: async (to, cases, { longAgo }) => {
    const of = (prefix: string) => cases.map((one) => idFor(prefix, one));
    await to.query(
      `UPDATE payment_order SET state = 'failed', live_key = NULL, settled_at = ? WHERE id IN (?)`,
      [longAgo, of('orde')],
    );
    await to.query(`UPDATE payee_share SET state = 'failed' WHERE id IN (?)`, [of('shar')]);
    await to.query(`UPDATE disbursement SET state = 'ordered' WHERE id IN (?)`, [of('disb')]);
    return { 'payment-failed': of('disb') };
  },
};

const unreceipted: Planter = {
  kind: 'paid-without-receipt',
  payment: 'paid',
  plant: async (to, cases, { longAgo }) => {
    const of = (prefix: string) => cases.map((one) => idFor(prefix, one));
    await to.query('UPDATE payment_batch SET settled_at = ? WHERE id IN (?)', [
      longAgo,
      of('batc'),
    ]);
    await to.query('UPDATE disbursement SET created_at = ? WHERE id IN (?)', [longAgo, of('disb')]);
    return { 'paid-without-receipt': of('disb') };
  },
};

/** Money that is not there, not ordered, not reported, failed, or without its receipt. */
export const moneyPlanters: readonly Planter[] = [
  notOrdered,
  failed,
  unreceipted,
  byUpdate(
    'funds-short',
    {
      ...{ table: 'disbursement', prefix: 'disb', payment: 'reserved' },
      set: `state = 'waiting', fund_source = 'donation'`,
    },
    () => [],
  ),
  byUpdate(
    'payment-no-result',
    { table: 'payment_batch', prefix: 'batc', payment: 'ordered', set: 'ordered_at = ?' },
    ({ longAgo }) => [longAgo],
  ),
  byUpdate(
    'receipt-without-payment',
    { table: 'disbursement', prefix: 'disb', payment: 'reserved', set: 'receipt_signed_on = ?' },
    ({ today }) => [today],
  ),
];
