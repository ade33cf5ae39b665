import { commandCause, commandWords } from '../../../domain/monitor/command-words.js';
import { secondsAgo } from '../seconds-ago.js';
import type { Found, StuckKind } from '../stuck-kind.js';

const PATIENCE_S = 60;
const TRIES = 5;

interface Row {
  outboxId: string;
  caseId: string;
  officeId: string | null;
  command: string;
  state: 'waiting' | 'sent';
  attempts: number;
  lastError: string | null;
  since: Date;
  behind: string;
}

/** A command waits to be sent, or the feed never told what became of it. Of a case the first one: the others wait for it. */
export const outboxStuck: StuckKind = {
  id: 'outbox-stuck',
  desk: 'machine',
  name: '指令没有送达',
  weight: 70,
  find: async (context) => {
    const before = secondsAgo(context, PATIENCE_S);
    const rows: Row[] = await context.dataSource.query(`${WAITING} UNION ALL ${UNTOLD}`, [
      ...[before, TRIES, before],
    ]);
    return rows.map(({ outboxId, caseId, officeId, since, ...row }): Found => {
      const { command, state, attempts, lastError, behind } = row;
      const cause = state === 'sent' ? null : commandCause(lastError);
      return {
        ...{ subject: outboxId, caseId: officeId === null ? null : caseId, officeId, since },
        owner: { kind: 'operator' },
        facts: { outboxId, command, attempts, cause, behind: Number(behind) },
      };
    });
  },
  sentence: ({ command, attempts, cause }) => {
    const words = commandWords(command);
    return cause === null
      ? `“${words}”的指令已发出，引擎回答没有这项任务，至今不知道任务是完成还是取消`
      : `“${words}”的指令没有送达引擎，已试${String(attempts)}次：${String(cause)}`;
  },
  acts: ({ subject: outboxId, facts: { cause } }) =>
    cause === null ? [] : [{ kind: 'mend', act: 'resend-outbox', input: { outboxId } }],
};

const columns = `o.id AS outboxId, o.case_id AS caseId, c.office_id AS officeId, o.kind AS command,
  o.state, o.attempts, o.last_error AS lastError, o.created_at AS since`;

const WAITING = `SELECT ${columns}, first.behind
  FROM (SELECT MIN(w.id) AS id, COUNT(*) - 1 AS behind FROM outbox AS w
    WHERE w.state = 'waiting' GROUP BY w.case_id) AS first
  JOIN outbox AS o ON o.id = first.id
  LEFT JOIN relief_case AS c ON c.id = o.case_id
  WHERE o.created_at < ? OR o.attempts >= ?`;

const UNTOLD = `SELECT ${columns}, 0 AS behind
  FROM outbox AS o LEFT JOIN relief_case AS c ON c.id = o.case_id
  WHERE o.state = 'sent' AND o.sent_at < ?`;
