import { auditWord } from '../domain/access/audit-actions.js';
import { subjectWord } from '../domain/access/audit-subjects.js';
import { csvOf } from '../domain/basics/csv.js';
import { shanghaiMinute } from '../domain/basics/local-date.js';
import type { AuditEntryView } from './api.js';

const heads = [
  ...[
    '编号',
    '存证序号',
    '时间',
    '人员',
    '用户名',
    '院',
    '操作',
    '案号',
    '案件标识',
    '对象',
    '对象标识',
  ],
  ...['次数', '变更前', '变更后', '说明', '地址', '浏览器', '会话', '请求标识'],
];

/** 操作记录 as CSV for Chinese spreadsheets. */
export function csvOfEntries(entries: readonly AuditEntryView[]): string {
  const rows = entries.map((entry) => [
    ...[entry.id, entry.seq, shanghaiMinute(new Date(entry.at))],
    ...[entry.person?.name ?? null, entry.person?.username ?? null, entry.officeName],
    ...[auditWord(entry.action), entry.case?.number ?? null, entry.case?.id ?? null],
    ...[subjectWord(entry.subjectType), entry.subjectId, entry.times],
    ...[jsonOf(entry.before), jsonOf(entry.after), jsonOf(entry.detail)],
    ...[entry.address, entry.userAgent, entry.sessionMark, entry.requestId],
  ]);
  return csvOf(heads, rows);
}

const jsonOf = (facts: object | null): string | null =>
  facts === null || Object.keys(facts).length === 0 ? null : JSON.stringify(facts);
