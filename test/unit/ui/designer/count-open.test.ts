import { describe, expect, it } from '@jest/globals';
import { countOpen } from '../../../../ui/src/features/designer/comments/count-open.js';

const aThread = (elementId: string, state: 'open' | 'resolved' = 'open', file = 'a.bpmn') => ({
  ...{ elementId, state, file },
});

describe('the comments at the steps of a diagram', () => {
  it('are the open threads of that file, by element', () => {
    const threads = [
      ...[aThread('review'), aThread('review'), aThread('sign')],
      ...[aThread('sign', 'resolved'), aThread('pay', 'open', 'b.bpmn')],
    ];

    expect([...countOpen(threads, 'a.bpmn')]).toEqual([
      ['review', 2],
      ['sign', 1],
    ]);
  });

  it('leave out what is said of the file as a whole', () => {
    expect(countOpen([aThread('')], 'a.bpmn').size).toBe(0);
  });
});
