import { describe, expect, it } from '@jest/globals';
import type { WayStepView, WayView } from '../../../../server/designer/trial/api.js';
import {
  calledFrom,
  frameAt,
  onlyIn,
  placesOf,
  traceOf,
} from '../../../../ui/src/features/designer/trial/way-trace.js';

const step = (
  frame: number,
  elementId: string,
  change: Partial<WayStepView> = {},
): WayStepView => ({
  ...{ frame, elementId, name: elementId, type: 'bpmn:UserTask', state: 'done', dueOn: null },
  ...{ on: '2026-03-02', untilOn: '2026-03-03', document: null },
  task: { role: 'chief', officeName: '青山县人民检察院', formKey: null, answer: {} },
  ...change,
});
const call = (elementId: string) => ({ calledBy: { frame: 0, elementId } });
const way = (change: Partial<WayView> = {}): WayView => ({
  frames: [
    { processId: 'relief-case', file: 'relief-case.bpmn', name: '案件', calledBy: null },
    { processId: 'review', file: 'review.bpmn', name: '审批', ...call('review') },
    { processId: 'review', file: 'review.bpmn', name: '审批', ...call('review') },
  ],
  steps: [step(0, 'review', { task: null }), step(1, 'head'), step(2, 'head'), step(2, 'chief')],
  flows: [{ frame: 2, flowId: 'head-to-chief' }],
  ...{ terms: [], endsOn: null, days: 3, end: '予以救助', stop: null },
  ...change,
});

describe('the way of a case on its diagrams', () => {
  it('tells the same process gone through twice apart', () => {
    expect(placesOf(way()).map(({ processId, nth }) => [processId, nth])).toEqual([
      ['relief-case', 0],
      ['review', 0],
      ['review', 1],
    ]);
    expect(frameAt(way(), { processId: 'review', nth: 1 })).toBe(2);
    expect(frameAt(way(), { processId: 'review', nth: 2 })).toBe(-1);
  });

  it('leads from a call into what it called last, and nowhere from another step', () => {
    expect(calledFrom(way(), 0, 'review')).toMatchObject({ processId: 'review', nth: 1 });
    expect(calledFrom(way(), 0, 'other')).toBeNull();
  });

  it('marks what was passed in one process, and where the case cannot go on', () => {
    const stop = { file: 'review.bpmn', elementId: 'asked', words: '没有一条路可走' };

    const trace = traceOf(way({ stop }), 2, '<xml />');

    expect([...trace.elements]).toEqual([
      ['head', 'done'],
      ['chief', 'done'],
      ['asked', 'stopped'],
    ]);
    expect(trace.flows).toEqual(['head-to-chief']);
    expect(trace.badges.get('chief')).toBe('03-03');
    expect(traceOf(way({ stop }), 1, '<xml />').elements.has('asked')).toBe(false);
  });

  it('finds the steps another version lacks, each as often as it is missing', () => {
    const other = way({ steps: [step(1, 'head'), step(2, 'chief')] });

    expect([...onlyIn(way(), other)]).toEqual([1]);
    expect([...onlyIn(other, way())]).toEqual([]);
    expect([...onlyIn(way(), null)]).toEqual([]);
  });
});
