import { toLocalDate } from '../domain/basics/local-date.js';
import type { AuditReport } from './verify-audit.js';

/** More are counted, not listed: whoever rewrote everything would only fill the screen. */
const mostListed = 100;

/** The outcome for the person who ran it: how far the chain reaches, where it breaks first, then every fault on a line of its own. */
export function reportText(report: AuditReport): string {
  const { links, waiting, anchors, sealedAt, anchoredOn, findings } = report;
  const looked = [
    `已核验 ${links} 条操作记录、${anchors} 份锚定记录。`,
    sealedAt === null ? '尚无封存的记录。' : `最近封存于 ${toLocalDate(sealedAt)}。`,
    anchoredOn === null ? '尚无锚定记录。' : `最近锚定于 ${anchoredOn}。`,
    waiting === 0 ? '' : `另有 ${waiting} 条等待封存。`,
  ].join('');
  if (findings.length === 0) return `${looked}\n全部一致，没有发现改动。`;
  const more = findings.length - mostListed;
  return [
    looked,
    `最先不一致处：${findings[0] ?? ''}`,
    `发现 ${findings.length} 处不一致：`,
    ...findings.slice(0, mostListed).map((finding) => `  ${finding}`),
    ...(more > 0 ? [`  其余 ${more} 处从略。`] : []),
  ].join('\n');
}
