import type { QueryRunner } from 'typeorm';
import { caseKey } from './case-key.js';

/** The engine as its feed would have told of it: an instance, a step, a job and the open waits for each open case. */
export async function putEngineInOrder(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO process_instance (instance_key, process_id, process_version, root_instance_key, case_id, state, started_at)
     SELECT ${caseKey}, 'relief-case--standard-1', 1, ${caseKey}, o.case_id, 'active', @now - INTERVAL 1 DAY
     FROM bench_open AS o`,
  );
  await runner.query(
    `INSERT INTO element_instance (element_instance_key, instance_key, element_id, element_type, flow_scope_key,
       state, started_at)
     SELECT ${caseKey} + 2, ${caseKey}, 'verify-case', 'USER_TASK', ${caseKey}, 'active', @now - INTERVAL 2 HOUR
     FROM bench_open AS o`,
  );
  await runner.query(
    `INSERT INTO engine_job (job_key, job_type, instance_key, element_instance_key, element_id, state, retries,
       created_at, changed_at)
     SELECT ${caseKey} + 1, 'io.camunda.zeebe:userTask', ${caseKey}, ${caseKey} + 2, 'verify-case', 'timeout_updated', 1,
       @now - INTERVAL 2 HOUR, @now - INTERVAL 2 HOUR
     FROM bench_open AS o`,
  );
  await addWaits(runner);
  await runner.query(
    `INSERT INTO outbox (case_id, kind, payload, state, attempts, not_before, created_at, sent_at)
     SELECT o.case_id, 'publish-message', CONCAT('{"name":"relief-started","correlationKey":"', o.case_id, '"}'),
       'done', 1, @now - INTERVAL 1 DAY, @now - INTERVAL 1 DAY, @now - INTERVAL 1 DAY
     FROM bench_open AS o`,
  );
}

/** Every open case can be terminated; some wait for a supplement, for replies, for the bank. */
async function addWaits(runner: QueryRunner): Promise<void> {
  const waits = [
    ['case-terminated', 'o.case_id', 'bench_open AS o'],
    [
      'supplement-received',
      's.id',
      'bench_open AS o JOIN supplement AS s ON s.case_id = o.case_id',
    ],
    [
      'inquiry-settled',
      'l.inquiry_id',
      `bench_open AS o JOIN inquiry_letter AS l ON l.case_id = o.case_id AND l.state = 'sent'`,
    ],
    [
      'payment-settled',
      'b.id',
      `bench_open AS o JOIN disbursement AS d ON d.case_id = o.case_id
         JOIN payment_batch AS b ON b.disbursement_id = d.id AND b.state = 'ordered'`,
    ],
  ] as const;
  for (const [index, [name, key, from]] of waits.entries()) {
    await runner.query(
      `INSERT INTO message_wait (wait_key, instance_key, element_instance_key, element_id, message_name,
         correlation_key, state, received, opened_at)
       SELECT ${caseKey} + ${String(10 + index)}, ${caseKey}, ${caseKey} + ${String(20 + index)}, ?, ?, ${key}, 'open', 0,
         @now - INTERVAL 2 HOUR
       FROM ${from}`,
      [name, name],
    );
  }
}
