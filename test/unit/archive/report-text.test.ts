import { describe, expect, it } from '@jest/globals';
import type { ArchiveFinding } from '../../../server/archive/archive-finding.js';
import { reportText } from '../../../server/archive/report-text.js';

const counts = { cases: 2, documents: 5, entries: 9, anchors: 1 };
const anchor: ArchiveFinding = {
  ...{ kind: 'anchor', caseName: null, paperName: null, detail: '第1号锚定文件缺失' },
};
const link = (seq: number): ArchiveFinding => ({
  ...{ kind: 'chain', caseName: '2026-001', paperName: null, detail: `第${seq}条的内容被改动` },
});

describe('the report of the archive', () => {
  it('says what was looked at and that all is well', () => {
    expect(reportText({ ...counts, findings: [] })).toBe(
      '已核验 2 件案件、5 份文书、9 条存证记录、1 份锚定记录。\n全部一致，没有发现改动。',
    );
  });

  it('names the first broken link with its reason before every fault', () => {
    const [, first, found, ...all] = reportText({
      ...counts,
      findings: [anchor, link(3), link(4)],
    }).split('\n');

    expect(first).toBe('存证链最先断开处：2026-001：第3条的内容被改动');
    expect(found).toBe('发现 3 处不一致：');
    expect(all).toHaveLength(3);
  });

  it('calls no chain broken for a fault elsewhere', () => {
    expect(reportText({ ...counts, findings: [anchor] })).toContain('存证链没有断开。');
  });
});
