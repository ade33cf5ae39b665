import type { CaseView } from '../cases/case-view-api.js';
import type { Calendar } from '../domain/terms/calendar.js';
import { workingDaysBetween } from '../domain/terms/calendar.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { formatYuan } from '../domain/basics/money.js';
import type { DemoScenario } from './demo-scenarios.js';

const OUTCOMES: Record<string, string> = {
  granted: '救助',
  settled: '救助（分别决定）',
  refused: '不予救助',
  abandoned: '视为放弃',
  transferred: '移送',
  terminated: '终止',
};
const PATHS: Record<string, string> = { ordinary: '一般', full: '集体研究', joint: '联合' };

/** One line of the closing table: case, way, published, decided and paid amount, documents, working days. */
export function reportRow(scenario: DemoScenario, view: CaseView, calendar: Calendar): string[] {
  const { published, shows } = scenario;
  const end = view.closedAt === null ? null : toLocalDate(new Date(view.closedAt));
  const days = end === null ? '—' : workingDaysBetween(view.filedOn, end, calendar);
  return [
    published.id,
    shows,
    `${PATHS[view.path ?? ''] ?? '—'}·${OUTCOMES[view.outcome ?? ''] ?? '办理中'}`,
    published.amount_yuan === null ? '未公布' : formatYuan(published.amount_yuan * 100),
    view.decidedFen === null ? '—' : formatYuan(view.decidedFen),
    formatYuan(view.money.paidFen),
    String(view.documents.length),
    String(days),
  ];
}

export const reportHead = [
  '案例',
  '走过的路径',
  '结果',
  '公布金额',
  '决定金额',
  '支付金额',
  '文书',
  '工作日',
];

/** A table for the terminal; Chinese characters are two columns wide. */
export function formatTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  '),
    )
    .join('\n');
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : 1), 0);
