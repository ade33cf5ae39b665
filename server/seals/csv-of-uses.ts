import { shanghaiMinute } from '../domain/basics/local-date.js';
import { seals } from '../domain/papers/seals.js';
import type { SealUseView } from './api.js';

const heads = [
  '用印日期',
  '院',
  '印章',
  '文书',
  '文号',
  '用途',
  '份数',
  '用印人',
  '登记人',
  '登记时间',
  '批准人',
  '依据',
];

/** 用印台账 as CSV for Chinese spreadsheets: UTF-8 with a byte order mark, lines ended by CR LF. */
export function csvOfUses(uses: readonly SealUseView[]): string {
  const rows = uses.map((use) => [
    ...[use.usedOn, use.officeName, seals[use.seal], use.documentTitle, use.documentNumber],
    ...[use.purpose, use.copies, use.sealedBy, use.recordedBy],
    ...[shanghaiMinute(new Date(use.recordedAt)), use.approvedBy, use.basis],
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Quoted; a text a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
