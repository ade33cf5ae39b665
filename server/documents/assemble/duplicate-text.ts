import type { CaseFile } from '../../cases/case-file.js';
import { formatChineseDate, toLocalDate } from '../../domain/basics/local-date.js';
import { verdictNames, warningNames } from '../../domain/once-only/warning-verdicts.js';

/** 重复救助核查 of a report: each warning by name, with what it meets, who settled it, when and why; a paragraph each. */
export function duplicateText({ warnings }: Pick<CaseFile, 'warnings'>): string {
  if (warnings.length === 0) {
    return '经核查各级院救助记录和其他单位救助记录，未发现就同一案件重复救助。';
  }
  const told = warnings.map(({ kind, holder, title, number, settled }, index) => {
    const met = `${holder}，${title}${number === null ? '' : `，${number}`}`;
    const verdict =
      settled === null
        ? '尚未核实处理。'
        : `${settled.by}于${formatChineseDate(toLocalDate(new Date(settled.at)))}认定${verdictNames[settled.verdict]}：${settled.reason}`;
    return `${index + 1}．${warningNames[kind]}（${met}）。${verdict}`;
  });
  return [`经核查救助记录，发现${warnings.length}条可能重复的情形：`, ...told].join('\n');
}
