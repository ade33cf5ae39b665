import type { QueryRunner } from 'typeorm';

const columns = `id, case_id, kind, office_id, effect_key, title, number, template_version, data,
  data_sha256, html, html_sha256, pdf_sha256, state, is_internal, issued_on, sealed_on, served_on, created_at`;

interface Papers {
  kind: string;
  title: string;
  isNumbered: boolean;
  state: string;
  /** Days ago it was issued. */
  age: number;
  isServed: boolean;
  /** Of the cases `c`; the open ones as `o`. */
  from: string;
}

const open = 'relief_case AS c JOIN bench_open AS o ON o.case_id = c.id';
const closed = `relief_case AS c WHERE c.status = 'closed'`;
const disbursing = `${open} WHERE c.status = 'disbursing'`;

const papers: readonly Papers[] = [
  paper('acceptance-notice', '受理通知书', { state: 'served', age: 20, isServed: true }, open),
  paper('review-report', '审查报告', { state: 'issued', age: 10, isNumbered: false }, open),
  paper('inquiry-letter', '函询函', { state: 'sealed', age: 1 }, `${open} WHERE o.k % 10 = 4`),
  paper('relief-decision', '国家司法救助决定书', { state: 'served', isServed: true }, disbursing),
  paper('collection-notice', '救助金领取通知书', { state: 'sealed', age: 0 }, disbursing),
  paper('relief-decision', '国家司法救助决定书', { state: 'filed', isServed: true }, closed),
  paper('payment-receipt', '领款收据', { state: 'filed', isNumbered: false }, closed),
];

function paper(
  kind: string,
  title: string,
  told: Partial<Papers> & { state: string },
  from: string,
): Papers {
  return { kind, title, isNumbered: true, age: 15, isServed: false, from, ...told };
}

/** Papers as cases have them, all printed: the decision and the receipt of the closed, the notices and reports of the open. */
export async function putPapersInOrder(runner: QueryRunner): Promise<void> {
  for (const [index, one] of papers.entries()) {
    const { kind, title, isNumbered, state, age, isServed, from } = one;
    const day = `@today - INTERVAL ${String(age)} DAY`;
    const [sealed, served] = [state === 'issued' ? 'NULL' : day, isServed ? day : 'NULL'];
    const number = isNumbered ? `CONCAT('文', ${String(index)}, '〔', c.id, '〕号')` : 'NULL';
    await runner.query(
      `INSERT INTO document (${columns})
       SELECT CONCAT('do${String(index)}', SUBSTRING(c.id, 4)), c.id, ?, c.office_id,
         CONCAT('bench', ${String(index)}, c.id), ?, ${number}, '1.0.0', '{}', REPEAT('0', 64),
         REPEAT('<p>文书</p>', 40), REPEAT('0', 64), REPEAT('0', 64), ?, 0, ${day}, ${sealed}, ${served},
         @now - INTERVAL ${String(age)} DAY - INTERVAL 1 HOUR
       FROM ${from}`,
      [kind, title, state],
    );
  }
  await runner.query(
    `INSERT INTO document_draft (id, case_id, kind, office_id, state, entered, writers, created_by, created_at,
       saved_by, saved_at, submitted_at, version)
     SELECT CONCAT('drft', SUBSTRING(o.case_id, 5)), o.case_id, 'social-assistance-proposal', c.office_id,
       IF(o.k % 4 = 1, 'submitted', 'draft'), '', '[]', c.handler_id, @now, c.handler_id,
       @now - INTERVAL 3 HOUR, @now - INTERVAL 2 HOUR, 1
     FROM ${open} WHERE o.k % 50 = 9`,
  );
}
