import type { Ground } from './ground.js';

/** Whose box or list of waits is not empty. */
const WORK = `
  SELECT COALESCE(account.username, CONCAT(task.role, '@', task.office_id)) AS username
    FROM task LEFT JOIN account ON account.id = task.assignee_id WHERE task.state = 'open'
  UNION SELECT CONCAT('handler@', relief_case.office_id) FROM inquiry_letter
    JOIN relief_case ON relief_case.id = inquiry_letter.case_id
    WHERE inquiry_letter.state = 'sent' AND relief_case.terminated_at IS NULL
  UNION SELECT account.username FROM duplicate_warning
    JOIN relief_case ON relief_case.id = duplicate_warning.case_id
    JOIN account ON account.id = relief_case.handler_id
    WHERE duplicate_warning.settled_at IS NULL AND duplicate_warning.lapsed_at IS NULL
      AND relief_case.closed_at IS NULL AND relief_case.terminated_at IS NULL
  UNION SELECT CONCAT('intake-clerk@', relief_case.office_id) FROM supplement
    JOIN relief_case ON relief_case.id = supplement.case_id WHERE supplement.state = 'open'
  UNION SELECT CONCAT('finance-clerk@', disbursement.office_id) FROM payment_batch
    JOIN disbursement ON disbursement.id = payment_batch.disbursement_id
    WHERE payment_batch.state = 'ordered'`;

/** Open cases in which nobody has anything to do and nothing is awaited: the engine or a worker is at them. */
const MOVING = `
  SELECT id FROM relief_case WHERE closed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM task WHERE case_id = relief_case.id AND state = 'open')
    AND NOT EXISTS (SELECT 1 FROM inquiry_letter WHERE case_id = relief_case.id AND state = 'sent')
    AND NOT EXISTS (SELECT 1 FROM supplement WHERE case_id = relief_case.id AND state = 'open')
    AND NOT EXISTS (SELECT 1 FROM disbursement WHERE case_id = relief_case.id
      AND state IN ('ordered', 'waiting'))
  LIMIT 1`;

export async function whoHasWork(
  ground: Ground,
): Promise<{ usernames: string[]; isMoving: boolean }> {
  const rows = await ground.query<{ username: string }>(WORK);
  const moving = await ground.query(MOVING);
  return { usernames: rows.map(({ username }) => username), isMoving: moving.length > 0 };
}
