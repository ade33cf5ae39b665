import { secondsAgo } from '../seconds-ago.js';
import type { Found, StuckKind } from '../stuck-kind.js';

/** The command is written with the decision and settles the task with the engine's answer: what is in between lasts a moment. */
const PATIENCE_S = 5;

interface Row {
  taskId: string;
  task: string;
  caseId: string;
  officeId: string;
  since: Date;
  outboxId: string | null;
}

/** Somebody decided, the engine still waits for it, and nothing that would tell it is on its way: a command was lost, or taken for sent. */
export const driftDecisionLost: StuckKind = {
  id: 'drift-decision-lost',
  desk: 'machine',
  name: '办结没有送达',
  weight: 80,
  find: async (context) => {
    // few tasks are in between at any moment; those of a case with a command on its way are outbox-stuck's
    const rows: Row[] = await context.dataSource.query(
      `SELECT t.id AS taskId, t.name AS task, t.case_id AS caseId, t.office_id AS officeId,
         t.completed_at AS since, (SELECT MAX(o.id) FROM outbox AS o WHERE o.case_id = t.case_id
           AND o.state = 'done' AND o.kind = 'complete-job'
           AND o.payload LIKE CONCAT('%', t.id, '%')) AS outboxId
       FROM task AS t JOIN engine_job AS j ON j.job_key = t.job_key
       WHERE t.state = 'completing' AND t.completed_at < ?
         AND j.state NOT IN ('completed', 'canceled', 'error_thrown')
         AND NOT EXISTS (SELECT 1 FROM outbox AS o
           WHERE o.case_id = t.case_id AND o.state IN ('waiting', 'sent'))`,
      [secondsAgo(context, PATIENCE_S)],
    );
    return rows.map(({ taskId, task, caseId, officeId, since, outboxId }): Found => ({
      ...{ subject: taskId, caseId, officeId, since, owner: { kind: 'operator' } },
      facts: { task, outboxId },
    }));
  },
  sentence: ({ task }) =>
    `任务“${String(task)}”已经办结，引擎没有收到，也没有指令在途，流程停在这一步`,
  acts: ({ facts: { outboxId } }) =>
    outboxId === null || outboxId === undefined
      ? []
      : [{ kind: 'mend', act: 'resend-outbox', input: { outboxId } }],
};
