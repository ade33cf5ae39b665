import { Message } from '../../../../processes/contract.js';
import { feedPatience } from '../feed-patience.js';
import { secondsAgo } from '../seconds-ago.js';
import type { Found, StuckKind } from '../stuck-kind.js';

/** The case is closed before its process ends. */
const CLOSED_S = 3;
/** Instances that ended longer ago are asked for no more: a finding of theirs stays open by itself. */
const ENDED_DAYS = 31;

interface Row {
  caseId: string;
  officeId: string;
  since: Date;
  instanceKey: string | null;
}

/** A case is open here, and the engine has no process that would carry it on. */
export const driftCaseWithoutInstance: StuckKind = {
  id: 'drift-case-without-instance',
  desk: 'machine',
  name: '案件没有流程',
  weight: 85,
  find: async (context) => {
    const told = secondsAgo(context, await feedPatience(context));
    const rows: Row[] = await context.dataSource.query(`${NEVER_BEGAN} UNION ALL ${HAS_ENDED}`, [
      ...[`%"name":"${Message.reliefStarted}"%`, told, secondsAgo(context, CLOSED_S)],
      ...[secondsAgo(context, ENDED_DAYS * 86_400), driftCaseWithoutInstance.id],
    ]);
    const found = rows.map(({ caseId, officeId, since, instanceKey }): Found => ({
      ...{ subject: caseId, caseId, officeId, since },
      ...{ owner: { kind: 'operator' }, facts: { instanceKey } },
    }));
    return [...new Map(found.map((one) => [one.subject, one])).values()];
  },
  sentence: ({ instanceKey }) =>
    instanceKey === null
      ? '案件已经登记，启动流程的消息也已发出，但引擎没有启动流程'
      : `案件尚未办结，引擎中的流程（${String(instanceKey)}）却已经结束`,
  acts: ({ caseId, facts: { instanceKey } }) =>
    instanceKey === null
      ? [{ kind: 'mend', act: 'restart-case', input: { caseId } }]
      : [
          {
            ...{ kind: 'link', label: '查看案件', to: `/cases/${caseId ?? ''}` },
            explain: '流程已经结束，不能自动恢复；请核对案件停在哪一步，由案管部门决定如何处理',
          },
        ],
};

const NEVER_BEGAN = `SELECT c.id AS caseId, c.office_id AS officeId, MIN(o.sent_at) AS since,
    NULL AS instanceKey
  FROM relief_case AS c
  JOIN outbox AS o ON o.case_id = c.id AND o.state = 'done' AND o.kind = 'publish-message'
    AND o.payload LIKE ?
  WHERE c.process_instance_key IS NULL AND c.closed_at IS NULL AND c.terminated_at IS NULL
    AND o.sent_at < ?
  GROUP BY c.id, c.office_id`;

/** Of the instances that ended lately, and of the findings that stand. */
const HAS_ENDED = `SELECT c.id AS caseId, c.office_id AS officeId, i.ended_at AS since,
    i.instance_key AS instanceKey
  FROM process_instance AS i
  JOIN relief_case AS c ON c.process_instance_key = i.instance_key
  WHERE i.parent_instance_key IS NULL AND i.ended_at < ?
    AND (i.ended_at > ? OR c.id IN (SELECT f.subject FROM stuck_finding AS f
      WHERE f.kind = ? AND f.ended_at IS NULL))
    AND c.closed_at IS NULL AND c.terminated_at IS NULL`;
