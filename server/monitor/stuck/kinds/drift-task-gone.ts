import { secondsAgo } from '../seconds-ago.js';
import type { Found, StuckKind } from '../stuck-kind.js';

/** The feed settles a task with the record that tells of its end; a task whose completion is on its way is settled a little later. */
const PATIENCE_S = 30;
/** The engine was asked, and the feed has had time to tell the same. */
const ASKED_S = 10;

interface Row {
  taskId: string;
  task: string;
  jobKey: string;
  caseId: string;
  officeId: string;
  since: Date;
  told: 'feed' | 'engine';
}

/** A task is open here, and the engine waits for it no more: whatever is decided in it leads nowhere. */
export const driftTaskGone: StuckKind = {
  id: 'drift-task-gone',
  desk: 'machine',
  name: '任务引擎已无',
  weight: 75,
  everyMs: 6_000,
  find: async (context) => {
    const rows: Row[] = await context.dataSource.query(`${BY_FEED} UNION ALL ${BY_ENGINE}`, [
      secondsAgo(context, PATIENCE_S),
      secondsAgo(context, ASKED_S),
    ]);
    const found = rows.map(({ taskId, task, jobKey, caseId, officeId, since, told }): Found => ({
      ...{ subject: taskId, caseId, officeId, since, owner: { kind: 'operator' } },
      facts: { task, jobKey, told },
    }));
    return [...new Map(found.map((one) => [one.subject, one])).values()];
  },
  sentence: ({ task, told }) =>
    told === 'feed'
      ? `任务“${String(task)}”在这里待办理，引擎中却已经结束，办理结果不会生效`
      : `任务“${String(task)}”在这里待办理，引擎回答没有这项任务，办理结果不会生效`,
  acts: ({ subject: taskId }) => [{ kind: 'mend', act: 'repair-task', input: { taskId } }],
};

const BY_FEED = `SELECT t.id AS taskId, t.name AS task, t.job_key AS jobKey, t.case_id AS caseId,
    t.office_id AS officeId, j.changed_at AS since, 'feed' AS told
  FROM task AS t JOIN engine_job AS j ON j.job_key = t.job_key
  WHERE t.state IN ('open', 'completing')
    AND j.state IN ('completed', 'canceled', 'error_thrown') AND j.changed_at < ?`;

const BY_ENGINE = `SELECT t.id, t.name, t.job_key, t.case_id, t.office_id, g.found_at, 'engine'
  FROM engine_gone AS g JOIN task AS t ON t.job_key = g.subject_key
  WHERE g.kind = 'job' AND g.found_at < ? AND t.state = 'open'`;
