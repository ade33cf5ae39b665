import type { DataSource, QueryRunner } from 'typeorm';
import { caseKey } from './case-key.js';
import { putEngineInOrder } from './order-engine.js';
import { putMoneyInOrder } from './order-money.js';
import { putPapersInOrder } from './order-papers.js';

/**
 * Makes of the filled cases such as nothing is wrong with: every open one with its instance in the engine, a task that was opened today, a
 * term that has time, papers, letters and money on their way; every closed one paid and filed. `bench_open` numbers the open ones.
 */
export async function putInGoodOrder(
  database: DataSource,
  now: Date,
  told: (what: string) => void,
): Promise<void> {
  const runner = database.createQueryRunner();
  await runner.query('SET SESSION foreign_key_checks = 0, unique_checks = 0');
  await runner.query('SET @now = ?, @today = DATE(? + INTERVAL 8 HOUR)', [now, now]);
  const steps: [string, (on: QueryRunner) => Promise<void>][] = [
    ['open cases', numberOpenCases],
    ['closed cases', numberClosedCases],
    ['terms and tasks', putWorkInOrder],
    ['letters and help', putLettersInOrder],
    ['papers', putPapersInOrder],
    ['money', putMoneyInOrder],
    ['engine', putEngineInOrder],
    ['statistics', analyze],
  ];
  for (const [what, step] of steps) {
    const startedAt = performance.now();
    await step(runner);
    told(`${what} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  await runner.query('SET SESSION foreign_key_checks = 1, unique_checks = 1');
  await runner.release();
}

async function numberOpenCases(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE bench_open (k INT NOT NULL AUTO_INCREMENT PRIMARY KEY, case_id VARCHAR(36) NOT NULL,
       status VARCHAR(20) NOT NULL, UNIQUE KEY (case_id))
     DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`,
  );
  await runner.query(
    `INSERT INTO bench_open (case_id, status)
     SELECT id, status FROM relief_case WHERE closed_at IS NULL ORDER BY id`,
  );
  await runner.query(
    `UPDATE relief_case AS c JOIN bench_open AS o ON o.case_id = c.id
     SET c.process_instance_key = ${caseKey}`,
  );
}

/** Those that have ended had an instance too. */
async function numberClosedCases(runner: QueryRunner): Promise<void> {
  await runner.query('SET @ended = 1000000000');
  await runner.query(
    `UPDATE relief_case SET process_instance_key = (@ended := @ended + 1) WHERE closed_at IS NOT NULL`,
  );
}

async function putWorkInOrder(runner: QueryRunner): Promise<void> {
  await runner.query(
    `UPDATE deadline SET started_on = @today, due_on = @today + INTERVAL 20 DAY,
       soon_on = @today + INTERVAL 18 DAY WHERE state = 'running'`,
  );
  await runner.query(
    `UPDATE task AS t JOIN bench_open AS o ON o.case_id = t.case_id
     SET t.job_key = ${caseKey} + 1, t.element_instance_key = ${caseKey} + 2,
       t.process_instance_key = ${caseKey}, t.due_on = @today + INTERVAL 10 DAY,
       t.opened_at = @now - INTERVAL o.k % 240 MINUTE, t.act = 'verify-case'
     WHERE t.state = 'open'`,
  );
}

/** One case in twenty waits for a supplement, one in ten for a reply, one in thirty for another office. */
async function putLettersInOrder(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO supplement (id, case_id, missing, state, requested_at)
     SELECT CONCAT('supp', SUBSTRING(case_id, 5)), case_id, '["identity"]', 'open', @now
     FROM bench_open WHERE k % 20 = 3`,
  );
  await runner.query(
    `INSERT INTO deadline (id, case_id, kind, effect_key, started_on, span_count, span_unit, soon_days,
       source, adjustments, due_on, soon_on, calendar_version, state)
     SELECT CONCAT('ds', SUBSTRING(id, 3)), case_id, 'supplement', id, @today, 30, 'days', 2, 'bench', '[]',
       @today + INTERVAL 30 DAY, @today + INTERVAL 28 DAY, '', 'running' FROM supplement`,
  );
  for (const [state, agency, settled] of [
    ['sent', '县公安局', 'NULL'],
    ['replied', '县民政局', '@now'],
  ] as const) {
    await runner.query(
      `INSERT INTO inquiry_letter (id, inquiry_id, case_id, agency, state, sent_at, settled_at)
       SELECT CONCAT(?, SUBSTRING(o.case_id, 4)), ${caseKey} + 5, o.case_id, ?, ?,
         @now - INTERVAL 1 HOUR, ${settled}
       FROM bench_open AS o WHERE o.k % 10 = 4`,
      [state.slice(0, 3), agency, state],
    );
  }
  await runner.query(
    `INSERT INTO assistance (id, case_id, assisting_office_id, task, note, state, created_at)
     SELECT CONCAT('help', SUBSTRING(o.case_id, 5)), o.case_id, CONCAT('cnty', o.k % 100), 'verify', '核实',
       IF(o.k % 2, 'sent', 'accepted'), @now - INTERVAL 2 HOUR
     FROM bench_open AS o WHERE o.k % 30 = 6`,
  );
}

async function analyze(runner: QueryRunner): Promise<void> {
  await runner.query(
    `ANALYZE TABLE relief_case, task, deadline, supplement, inquiry_letter, assistance, document,
       document_draft, service_attempt, disbursement, payee_share, payment_batch, payment_order,
       ledger_entry, process_instance, element_instance, engine_job, message_wait, outbox`,
  );
}
