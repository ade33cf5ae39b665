import { describe, expect, it } from '@jest/globals';
import { reportText } from '../../../server/audit/report-text.js';
import type { AuditReport } from '../../../server/audit/verify-audit.js';

const report = (overrides: Partial<AuditReport> = {}): AuditReport => ({
  ...{ links: 9, waiting: 0, anchors: 1, anchoredOn: '2026-03-02', findings: [] },
  sealedAt: new Date('2026-03-02T16:00:00Z'),
  ...overrides,
});

describe('the report of the audit', () => {
  it('says how far the chain reaches and that all is well, days in Shanghai', () => {
    expect(reportText(report())).toBe(
      '已核验 9 条操作记录、1 份锚定记录。最近封存于 2026-03-03。最近锚定于 2026-03-02。\n全部一致，没有发现改动。',
    );
  });

  it('says of a new installation that there is nothing yet', () => {
    const empty = { links: 0, anchors: 0, sealedAt: null, anchoredOn: null, waiting: 3 };

    expect(reportText(report(empty))).toContain(
      '尚无封存的记录。尚无锚定记录。另有 3 条等待封存。',
    );
  });

  it('names the first fault, then every one', () => {
    const lines = reportText(report({ findings: ['甲', '乙'] })).split('\n');

    expect(lines.slice(1)).toEqual(['最先不一致处：甲', '发现 2 处不一致：', '  甲', '  乙']);
  });

  it.each([
    [100, 0],
    [101, 1],
  ])('lists of %i faults all but %i', (count, left) => {
    const text = reportText(report({ findings: Array.from({ length: count }, () => '甲') }));

    expect(text.split('\n').filter((line) => line === '  甲')).toHaveLength(100);
    expect(text.includes(`其余 ${String(left)} 处从略`)).toBe(left > 0);
  });
});
