import { describe, expect, it } from '@jest/globals';
import { nextChoices } from '../../../ui/src/bpmn/next-choices.js';
import type { NextSteps } from '../../../ui/src/bpmn/next-steps.js';

const to = (name: string): NextSteps => ({
  automatic: [],
  waiting: [{ name, role: null, isHere: true }],
  mayEnd: false,
});
const verdict = {
  type: 'radio',
  key: 'verdict',
  values: [
    { label: '同意', value: 'approve' },
    { label: '退回', value: 'return' },
  ],
  properties: { routing: 'true' },
};
const byVerdict = ({ verdict: given }: Record<string, unknown>) =>
  to(given === 'return' ? '补正' : '审批');

describe('the ways out of a task', () => {
  it('are told for each answer that leads elsewhere, the chosen one marked', () => {
    const choices = nextChoices({ components: [verdict] }, { verdict: 'return' }, byVerdict);

    expect(choices).toEqual([
      { label: '同意', isChosen: false, steps: to('审批') },
      { label: '退回', isChosen: true, steps: to('补正') },
    ]);
  });

  it('are not told by a field whose answers all lead to the same step', () => {
    expect(nextChoices({ components: [verdict] }, {}, () => to('审批'))).toBeNull();
  });

  it('are not told by a field the process does not read', () => {
    const silent = { ...verdict, properties: {} };

    expect(nextChoices({ components: [silent] }, {}, byVerdict)).toBeNull();
  });

  it('are told by a yes-or-no field with both answers', () => {
    const urgent = { type: 'yesno', key: 'urgent', properties: { routing: 'true' } };

    const choices = nextChoices({ components: [urgent] }, { urgent: false }, ({ urgent: is }) =>
      to(is === true ? '快速' : '一般'),
    );

    expect(choices?.map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ['是', false],
      ['否', true],
    ]);
  });
});
