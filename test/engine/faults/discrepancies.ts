import type { DataSource } from 'typeorm';
import { reconcile, type Discrepancy } from '../../../server/demo/reconcile.js';

/** What no fault may bring about, beyond what the demo reconciles; each gives one row a breach, column caseId. */
const laws: { text: string; sql: string }[] = [
  {
    text: 'a case runs in the engine more than once',
    sql: `SELECT case_id AS caseId FROM process_instance WHERE parent_instance_key IS NULL
      GROUP BY case_id HAVING COUNT(*) > 1`,
  },
  {
    text: 'a step of a person stands in the list twice',
    sql: `SELECT case_id AS caseId FROM task GROUP BY case_id, element_instance_key
      HAVING COUNT(*) > 1`,
  },
  {
    text: 'an opinion stands that the engine never took',
    sql: `SELECT decision.case_id AS caseId FROM decision JOIN task ON task.id = decision.task_id
      WHERE decision.state = 'effective' AND task.state <> 'completed'`,
  },
  {
    text: 'an opinion was given on a terminated case',
    sql: `SELECT decision.case_id AS caseId FROM decision
      JOIN relief_case ON relief_case.id = decision.case_id
      WHERE decision.state = 'effective' AND decision.decided_at > relief_case.terminated_at`,
  },
  {
    text: 'a terminated case was granted or paid',
    sql: `SELECT id AS caseId FROM relief_case WHERE terminated_at IS NOT NULL AND (decided_on IS NOT NULL
      OR outcome <> 'terminated' OR EXISTS (SELECT 1 FROM payment_order WHERE case_id = relief_case.id))`,
  },
  {
    text: 'a number was given twice',
    sql: `SELECT MIN(caseId) AS caseId FROM (
        SELECT case_id AS caseId, number FROM document UNION ALL SELECT id, number FROM relief_case) AS numbered
      WHERE number IS NOT NULL GROUP BY number HAVING COUNT(*) > 1`,
  },
  {
    text: 'a number is missing in its series',
    sql: `SELECT NULL AS caseId FROM document_counter
      WHERE last_number <> IF(kind = 'case',
        (SELECT COUNT(*) FROM relief_case WHERE relief_case.office_id = document_counter.office_id
          AND relief_case.number IS NOT NULL),
        (SELECT COUNT(*) FROM document WHERE document.office_id = document_counter.office_id
          AND document.kind = document_counter.kind AND document.number IS NOT NULL))`,
  },
  {
    text: 'a step issued its paper twice',
    sql: `SELECT case_id AS caseId FROM document WHERE kind <> 'inquiry-letter'
      GROUP BY case_id, kind, recipient HAVING COUNT(*) > 1`,
  },
  {
    text: 'one payment was booked twice',
    sql: `SELECT MIN(case_id) AS caseId FROM ledger_entry WHERE kind IN ('ordered', 'paid')
      GROUP BY payment_order_id, kind HAVING COUNT(*) > 1`,
  },
];

/** Everything that is not as it must be once the cases of a run have ended; empty when all is in order. */
export async function discrepancies(dataSource: DataSource): Promise<Discrepancy[]> {
  const found = await reconcile(dataSource);
  for (const { text, sql } of laws) {
    const rows: { caseId: string | null }[] = await dataSource.query(sql);
    for (const { caseId } of rows) found.push({ caseId, text });
  }
  return found;
}
