import { recordAudit } from '../../audit/record-audit.js';
import { casesByIds } from '../../cases/list-cases.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { csvOf } from '../../domain/basics/csv.js';
import { formatYuan } from '../../domain/basics/money.js';
import type { BehindQuery, MonitoredCase } from './api.js';
import { conditionAsked, idsBehind, monitoredCases } from './list-monitored-cases.js';

/** So many cases one file holds at most. */
const mostExported = 10_000;

const heads = [
  ...[
    '案号',
    '案件',
    '办案院',
    '状态',
    '承办人',
    '登记日期',
    '已历工作日',
    '决定金额（元）',
    '急需',
  ],
];

/** 导出: the cases behind a number as CSV, those filed first before the others. Written down before it is sent. */
export async function exportMonitoredCases(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { actor, query, requestId }: { actor: Actor; query: BehindQuery; requestId: string },
): Promise<string> {
  const em = deps.dataSource.manager;
  const condition = await conditionAsked(deps, actor, query);
  const ids = await idsBehind(em, condition, { limit: mostExported });
  const rows = await monitoredCases(deps, await casesByIds(em, ids));
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'export-cases', requestId },
    ...{ subjectType: 'case', subjectId: '*' },
    detail: { filter: query, rows: rows.length },
  });
  return csvOf(heads, rows.map(cells));
}

function cells(row: MonitoredCase): (string | number | null)[] {
  const { number, title, officeName, statusName, handlerName, filedOn, workingDays } = row;
  return [
    ...[number, title, officeName, statusName, handlerName, filedOn, workingDays],
    row.decidedFen === null ? null : formatYuan(row.decidedFen),
    row.isUrgent ? '是' : '否',
  ];
}
