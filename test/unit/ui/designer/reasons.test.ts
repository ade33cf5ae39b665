import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import {
  reasonFor,
  unexplained,
  withReason,
} from '../../../../ui/src/features/designer/check/reasons.js';

const finding = (elementId: string, severity: Finding['severity'] = 'warning'): Finding => ({
  ...{ rule: 'element-named', severity, file: 'a.bpmn', elementId, message: '没有名称' },
  legalBasis: { text: '卷宗', source: '2014' },
});

describe('the reasons of warnings', () => {
  it('are kept one for a place, the last one given', () => {
    const once = withReason([], finding('x'), '先这样');
    const twice = withReason(withReason(once, finding('y'), '也行'), finding('x'), '改了理由');

    expect(twice).toHaveLength(2);
    expect(reasonFor(twice, finding('x'))).toBe('改了理由');
    expect(withReason(twice, finding('x'), '')).toHaveLength(1);
  });

  it('are due for every warning, and for no error', () => {
    const found = [finding('x'), finding('y'), finding('z', 'error')];

    const due = unexplained(found, withReason([], finding('x'), '先这样'));

    expect(due.map(({ elementId }) => elementId)).toEqual(['y']);
  });
});
