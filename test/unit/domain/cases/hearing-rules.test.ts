import { describe, expect, it } from '@jest/globals';
import {
  hearingPlanFaults,
  latestNoticeOn,
  type HearingPlan,
} from '../../../../server/domain/cases/hearing-rules.js';

const plan: HearingPlan = {
  noticeOn: '2026-03-09',
  heldOn: '2026-03-12',
  listeners: ['甲', '乙', '丙'],
  isPublic: true,
};

describe('hearingPlanFaults', () => {
  it('finds nothing against a plan at the edge of the rules', () => {
    const seven = Array.from('甲乙丙丁戊己庚');

    expect(hearingPlanFaults(plan, false)).toEqual([]);
    expect(hearingPlanFaults({ ...plan, listeners: seven }, false)).toEqual([]);
    expect(hearingPlanFaults({ ...plan, isPublic: false }, true)).toEqual([]);
  });

  it.each<[string, Partial<HearingPlan>, boolean, string]>([
    ['a notice two days before', { noticeOn: '2026-03-10' }, false, '最迟于2026-03-09'],
    ['two listeners', { listeners: ['甲', '乙'] }, false, '3至7人'],
    ['eight listeners', { listeners: Array.from('甲乙丙丁戊己庚辛') }, false, '3至7人'],
    ['the same listener twice', { listeners: ['甲', '乙', '甲'] }, false, '不能重复'],
    ['a public hearing about a minor', {}, true, '不公开'],
  ])('finds %s', (_, change, concernsMinor, expected) => {
    const faults = hearingPlanFaults({ ...plan, ...change }, concernsMinor);

    expect(faults.map(({ detail }) => detail).join()).toContain(expected);
    expect(faults).toHaveLength(1);
  });

  it('finds all at once', () => {
    const worst = { ...plan, noticeOn: '2026-03-12', listeners: [] };

    expect(hearingPlanFaults(worst, true)).toHaveLength(3);
    expect(latestNoticeOn('2026-03-12')).toBe('2026-03-09');
  });
});
