import { findingKinds, type ArchiveFinding } from './archive-finding.js';
import type { VerificationReport } from './verify-archive.js';

/** The outcome for the person who ran it: what was looked at, where a chain breaks first, then every fault on a line of its own, by case. */
export function reportText({ findings, ...counts }: VerificationReport): string {
  const { cases, documents, entries, anchors } = counts;
  const looked = `已核验 ${cases} 件案件、${documents} 份文书、${entries} 条存证记录、${anchors} 份锚定记录。`;
  if (findings.length === 0) return `${looked}\n全部一致，没有发现改动。`;
  const broken = findings.find(({ kind }) => kind === 'chain');
  return [
    looked,
    broken ? `存证链最先断开处：${sentenceOf(broken)}` : '存证链没有断开。',
    `发现 ${findings.length} 处不一致：`,
    ...findings.map((finding) => `  [${findingKinds[finding.kind]}] ${sentenceOf(finding)}`),
  ].join('\n');
}

function sentenceOf({ caseName, paperName, detail }: ArchiveFinding): string {
  const where = [caseName, paperName].filter((part) => part !== null).join(' ');
  return `${where === '' ? '' : `${where}：`}${detail}`;
}
