import { describe, expect, it } from '@jest/globals';
import type { WarningView } from '../../../server/cases/review-view-api.js';
import { duplicateText } from '../../../server/documents/assemble/duplicate-text.js';

const samePerson: WarningView = {
  ...{ id: 'w1', matchId: 'm1', source: 'case', kind: 'same-person', foundIn: 'check' },
  ...{ title: '王某故意伤害案', number: '青检救〔2025〕3号', holder: '青山县人民检察院' },
  ...{ status: 'closed', outcome: 'granted', amountFen: 20_000_00, on: '2025-06-01' },
  ...{ foundAt: '2026-03-02T02:00:00.000Z', isLapsed: false },
  settled: {
    ...{ verdict: 'different', by: '周明远', at: '2026-03-02T16:30:00.000Z' },
    reason: '前案是另一起伤害，原案不同。',
  },
};
const sameHouse: WarningView = {
  ...{ ...samePerson, id: 'w2', matchId: 'm2', kind: 'same-household', number: null },
  ...{ title: '李某某司法救助', holder: '青山县人民法院' },
  settled: {
    ...{ verdict: 'related', by: '何静', at: '2026-03-04T02:00:00.000Z' },
    reason: '母子分别就不同案件申请。',
  },
};

describe('duplicateText', () => {
  it('says that nothing was found when there is no warning', () => {
    expect(duplicateText({ warnings: [] })).toBe(
      '经核查各级院救助记录和其他单位救助记录，未发现就同一案件重复救助。',
    );
  });

  it('tells one warning with what it meets, who settled it, on which day in Shanghai, and why', () => {
    expect(duplicateText({ warnings: [samePerson] })).toBe(
      '经核查救助记录，发现1条可能重复的情形：\n' +
        '1．同一人另有救助案件（青山县人民检察院，王某故意伤害案，青检救〔2025〕3号）。' +
        '周明远于2026年3月3日认定不是同一救助：前案是另一起伤害，原案不同。',
    );
  });

  it('tells several in order, each with its own person and reason', () => {
    const {
      length,
      1: first,
      2: second,
    } = duplicateText({
      warnings: [samePerson, sameHouse],
    }).split('\n');

    expect(length).toBe(3);
    expect(first).toMatch(/^1．同一人另有救助案件.*周明远于.*前案是另一起伤害，原案不同。$/);
    expect(second).toBe(
      '2．住址相同（青山县人民法院，李某某司法救助）。' +
        '何静于2026年3月4日认定有关联，不属于重复救助：母子分别就不同案件申请。',
    );
  });

  it('hides no warning that nobody has settled', () => {
    const open: WarningView = { ...samePerson, settled: null };

    expect(duplicateText({ warnings: [sameHouse, open] })).toMatch(
      /发现2条[^]*2．同一人另有救助案件（.*）。尚未核实处理。$/,
    );
  });
});
