import type { QueryRunner } from 'typeorm';

/** The payment of a case, as `d`: its ids are made of the case's. */
const idOf = (prefix: string): string => `CONCAT('${prefix}', SUBSTRING(d.case_id, 5))`;
/** Of the payments that are under way a third each is reserved, ordered, paid; those of the closed cases have their receipts. */
const wasOrdered = `d.state IN ('ordered', 'paid')`;

/** Disbursements with payees, orders and results: a third of the open cases pays, every closed one has paid. */
export async function putMoneyInOrder(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO disbursement (id, case_id, office_id, purpose, effect_key, amount_fen, fund_source, state,
       receipt_signed_on, receipt_number, created_at)
     SELECT CONCAT('disb', SUBSTRING(c.id, 5)), c.id, c.office_id, 'grant', c.id, c.decided_fen, 'own-budget',
       IF(c.status = 'closed', 'paid', ELT(1 + o.k % 3, 'reserved', 'ordered', 'paid')),
       IF(c.status = 'closed', DATE(c.closed_at), NULL), IF(c.status = 'closed', '1', NULL),
       IF(c.status = 'closed', c.created_at, @now - INTERVAL 4 HOUR)
     FROM relief_case AS c LEFT JOIN bench_open AS o ON o.case_id = c.id
     WHERE c.status IN ('disbursing', 'closed')`,
  );
  await runner.query(
    `INSERT INTO payee_share (id, disbursement_id, person_id, instalment, amount_fen, holder, bank,
       account_cipher, account_index, account_masked, state)
     SELECT ${idOf('shar')}, d.id, ${idOf('pers')}, 1, d.amount_fen, '领款人', '农业银行', 'sealed',
       REPEAT('0', 64), '****', IF(d.state = 'reserved', 'due', d.state)
     FROM disbursement AS d`,
  );
  await runner.query(
    `INSERT INTO payment_batch (id, disbursement_id, instruction_id, effect_key, ordered_by, confirmed_by,
       state, ordered_at, settled_at)
     SELECT ${idOf('batc')}, d.id, ${idOf('inst')}, d.id, 'p1', 'p2',
       IF(d.state = 'paid', 'settled', 'ordered'), d.created_at, IF(d.state = 'paid', d.created_at, NULL)
     FROM disbursement AS d WHERE ${wasOrdered}`,
  );
  await runner.query(
    `INSERT INTO payment_order (id, batch_id, case_id, purpose, payee_share_id, office_id, person_id, instalment,
       amount_fen, state, live_key, ordered_at, settled_at)
     SELECT ${idOf('orde')}, ${idOf('batc')}, d.case_id, 'grant', ${idOf('shar')}, d.office_id, ${idOf('pers')}, 1,
       d.amount_fen, d.state, d.id, d.created_at, IF(d.state = 'paid', d.created_at, NULL)
     FROM disbursement AS d WHERE ${wasOrdered}`,
  );
  // MariaDB 11.4 takes the second row of a set for null where a table has triggers; the benchmark changes no ledger
  for (const change of ['update', 'delete']) {
    await runner.query(`DROP TRIGGER tr_ledger_entry_no_${change}`);
  }
  await runner.query(
    `INSERT INTO ledger_entry (entry_key, office_id, fund_source, kind, debit_account, credit_account,
       amount_fen, case_id, disbursement_id, booked_on, created_at)
     SELECT CONCAT('reserved:', d.id), d.office_id, d.fund_source, 'reserved', 'reserved', 'available', d.amount_fen,
       d.case_id, d.id, @today, d.created_at FROM disbursement AS d`,
  );
  await runner.query(
    `INSERT INTO fund_balance (office_id, fund_source, available_fen)
     SELECT id, 'own-budget', 10000000000 FROM office`,
  );
}
