import type { DataSource } from 'typeorm';

export interface Discrepancy {
  caseId: string | null;
  /** Chinese, for the table. */
  text: string;
}

interface Check {
  text: string;
  /** Gives one row a case that does not agree; column caseId. */
  sql: string;
}

const PAID_BY_LEDGER = `(SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entry
  WHERE ledger_entry.case_id = relief_case.id AND ledger_entry.kind = 'paid')`;
const PAID_BY_ORDERS = `(SELECT COALESCE(SUM(amount_fen), 0) FROM payment_order
  WHERE payment_order.case_id = relief_case.id AND payment_order.state = 'paid')`;
const ADVANCE_PAID = `(SELECT COALESCE(SUM(amount_fen), 0) FROM payment_order
  WHERE payment_order.case_id = relief_case.id AND payment_order.state = 'paid'
    AND payment_order.purpose = 'advance')`;
const RECOVERED = `(SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entry
  WHERE ledger_entry.case_id = relief_case.id AND ledger_entry.kind = 'recovered')`;
/** What could not be recovered, with its reason on file. */
const UNRECOVERED = `(SELECT COALESCE(SUM(unrecovered_fen), 0) FROM advance_recovery
  WHERE advance_recovery.case_id = relief_case.id)`;

/** What engine, task list, ledger and documents must agree upon when every case has ended. */
const checks: Check[] = [
  {
    text: '案件没有办结',
    sql: `SELECT id AS caseId FROM relief_case WHERE closed_at IS NULL`,
  },
  {
    text: '流程实例没有结束',
    sql: `SELECT relief_case.id AS caseId FROM relief_case
      LEFT JOIN process_instance ON process_instance.instance_key = relief_case.process_instance_key
      WHERE COALESCE(process_instance.state, 'missing') <> 'completed'`,
  },
  {
    text: '仍有子流程在运行',
    sql: `SELECT relief_case.id AS caseId FROM relief_case
      JOIN process_instance ON process_instance.root_instance_key = relief_case.process_instance_key
      WHERE process_instance.state = 'active'`,
  },
  {
    text: '存在未解决的流程异常',
    sql: `SELECT relief_case.id AS caseId FROM incident
      JOIN process_instance ON process_instance.instance_key = incident.instance_key
      LEFT JOIN relief_case ON relief_case.process_instance_key = process_instance.root_instance_key
      WHERE incident.state = 'open'`,
  },
  {
    text: '仍有未办任务',
    sql: `SELECT case_id AS caseId FROM task WHERE state IN ('open', 'completing')`,
  },
  {
    text: '任务与引擎不一致',
    sql: `SELECT task.case_id AS caseId FROM task
      LEFT JOIN engine_job ON engine_job.job_key = task.job_key
      WHERE (task.state = 'completed' AND COALESCE(engine_job.state, '') <> 'completed')
         OR (task.state = 'cancelled' AND COALESCE(engine_job.state, '') <> 'canceled')`,
  },
  {
    text: '引擎的任务没有出现在任务列表',
    sql: `SELECT relief_case.id AS caseId FROM engine_job
      JOIN process_instance ON process_instance.instance_key = engine_job.instance_key
      JOIN relief_case ON relief_case.process_instance_key = process_instance.root_instance_key
      LEFT JOIN task ON task.job_key = engine_job.job_key
      WHERE engine_job.job_type = 'io.camunda.zeebe:userTask' AND task.id IS NULL
        AND engine_job.state <> 'canceled'`,
  },
  {
    text: '仍有待生效的决定',
    sql: `SELECT case_id AS caseId FROM decision WHERE state = 'pending'`,
  },
  {
    text: '支付指令与台账不符',
    sql: `SELECT id AS caseId FROM relief_case WHERE ${PAID_BY_LEDGER} <> ${PAID_BY_ORDERS}`,
  },
  {
    text: '决定金额与支付金额不符',
    sql: `SELECT id AS caseId FROM relief_case
      WHERE outcome IN ('granted', 'settled') AND decided_fen <> ${PAID_BY_ORDERS}`,
  },
  {
    text: '不予救助的案件留有未追回的款项',
    sql: `SELECT id AS caseId FROM relief_case
      WHERE outcome NOT IN ('granted', 'settled') AND ${ADVANCE_PAID} <> ${RECOVERED} + ${UNRECOVERED}`,
  },
  {
    text: '同一领款人同一期支付了两次',
    sql: `SELECT case_id AS caseId FROM payment_order WHERE state = 'paid'
      GROUP BY case_id, purpose, office_id, person_id, instalment HAVING COUNT(*) > 1`,
  },
  {
    text: '仍有预留或在途资金',
    sql: `SELECT case_id AS caseId FROM ledger_entry WHERE case_id IS NOT NULL GROUP BY case_id
      HAVING SUM(CASE WHEN debit_account IN ('reserved', 'ordered') THEN amount_fen ELSE 0 END)
          <> SUM(CASE WHEN credit_account IN ('reserved', 'ordered') THEN amount_fen ELSE 0 END)`,
  },
  {
    text: '缺少决定书',
    sql: `SELECT id AS caseId FROM relief_case
      WHERE (outcome IN ('granted', 'settled') AND NOT EXISTS (SELECT 1 FROM document
              WHERE document.case_id = relief_case.id AND document.kind = 'relief-decision'))
         OR (outcome = 'refused' AND NOT EXISTS (SELECT 1 FROM document
              WHERE document.case_id = relief_case.id AND document.kind = 'refusal-decision'))`,
  },
  {
    text: '决定书没有送达记录',
    sql: `SELECT case_id AS caseId FROM document
      WHERE kind IN ('relief-decision', 'refusal-decision') AND served_on IS NULL AND state <> 'void'`,
  },
  {
    text: '可用余额与台账不符',
    sql: `SELECT NULL AS caseId FROM fund_balance WHERE available_fen <> (
      SELECT COALESCE(SUM(CASE WHEN debit_account = 'available' THEN amount_fen
                               WHEN credit_account = 'available' THEN -amount_fen ELSE 0 END), 0)
        FROM ledger_entry WHERE ledger_entry.office_id = fund_balance.office_id
         AND ledger_entry.fund_source = fund_balance.fund_source)`,
  },
  {
    text: '发往引擎的指令没有送出',
    sql: `SELECT case_id AS caseId FROM outbox WHERE state IN ('waiting', 'sent')`,
  },
  {
    text: '引擎记录被隔离',
    sql: `SELECT NULL AS caseId FROM feed_quarantine`,
  },
];

/** Every disagreement between engine, task list, ledger and documents; empty when all is in order. */
export async function reconcile(dataSource: DataSource): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const { text, sql } of checks) {
    const rows: { caseId: string | null }[] = await dataSource.query(sql);
    const cases = new Set(rows.map(({ caseId }) => caseId));
    for (const caseId of cases) found.push({ caseId, text });
  }
  return found;
}
