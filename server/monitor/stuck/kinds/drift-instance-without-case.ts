import { secondsAgo } from '../seconds-ago.js';
import type { Found, StuckKind } from '../stuck-kind.js';

const PATIENCE_S = 60;

interface Row {
  instanceKey: string;
  processId: string;
  since: Date;
  caseId: string | null;
  officeId: string | null;
  why: 'no-case' | 'other-instance' | 'closed';
}

const words: Readonly<Record<string, string>> = {
  'no-case': '引擎中有一个流程在运行，数据库里没有它的案件',
  'other-instance': '引擎为同一案件运行着第二个流程，案件由另一个流程办理',
  closed: '案件已经办结，引擎中的流程还在运行',
};

/** The engine runs a process that no open case here belongs to. Of a terminated case the recovery of its advance may go on. */
export const driftInstanceWithoutCase: StuckKind = {
  id: 'drift-instance-without-case',
  desk: 'machine',
  name: '流程没有案件',
  weight: 55,
  everyMs: 6_000,
  find: async (context) => {
    const before = secondsAgo(context, PATIENCE_S);
    const rows: Row[] = await context.dataSource.query(
      `SELECT i.instance_key AS instanceKey, i.process_id AS processId, i.started_at AS since,
         c.id AS caseId, c.office_id AS officeId,
         CASE WHEN c.id IS NULL THEN 'no-case'
           WHEN c.closed_at IS NOT NULL THEN 'closed' ELSE 'other-instance' END AS why
       FROM process_instance AS i LEFT JOIN relief_case AS c ON c.id = i.case_id
       WHERE i.state = 'active' AND i.parent_instance_key IS NULL AND i.started_at < ?
         AND (c.id IS NULL OR c.process_instance_key <> i.instance_key OR c.closed_at < ?)`,
      [before, before],
    );
    return rows.map(({ instanceKey, processId, since, caseId, officeId, why }): Found => ({
      ...{ subject: instanceKey, caseId, officeId, since, owner: { kind: 'operator' } },
      facts: { instanceKey, processId, why },
    }));
  },
  sentence: ({ why, instanceKey }) => `${words[String(why)] ?? ''}（流程${String(instanceKey)}）`,
  acts: ({ subject: instanceKey }) => [
    { kind: 'mend', act: 'cancel-instance', input: { instanceKey } },
  ],
};
