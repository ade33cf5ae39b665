import { auditWord, subjectWord } from '../domain/access/audit-actions.js';
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

/** 操作记录 as CSV for Chinese spreadsheets: UTF-8 with a byte order mark, lines ended by CR LF. */
export function csvOfEntries(entries: readonly AuditEntryView[]): string {
  const rows = entries.map((entry) => [
    ...[entry.id, entry.seq, shanghaiMinute(new Date(entry.at))],
    ...[entry.person?.name ?? null, entry.person?.username ?? null, entry.officeName],
    ...[auditWord(entry.action), entry.case?.number ?? null, entry.case?.id ?? null],
    ...[subjectWord(entry.subjectType), entry.subjectId, entry.times],
    ...[jsonOf(entry.before), jsonOf(entry.after), jsonOf(entry.detail)],
    ...[entry.address, entry.userAgent, entry.sessionMark, entry.requestId],
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const jsonOf = (facts: object | null): string | null =>
  facts === null || Object.keys(facts).length === 0 ? null : JSON.stringify(facts);

/** Quoted; a text a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
