import { describe, expect, it } from '@jest/globals';
import type { CaseHistoryView, HistoryEvent } from '../../../../server/monitor/case-history/api.js';
import { axisOf, type AxisFilter } from '../../../../ui/src/features/monitor/history/axis.js';

const event = (columns: Partial<HistoryEvent>): HistoryEvent => ({
  ...{ kind: 'element', key: '1', instanceKey: '10', elementId: 'review', name: '部门负责人审核' },
  ...{ type: 'USER_TASK', state: 'active', startedAt: '2026-03-02T02:00:00.000Z', endedAt: null },
  ...{ retries: null, dueAt: null, message: null },
  ...columns,
});
const filed: NonNullable<CaseHistoryView['timeline']>[number] = {
  at: '2026-03-02T01:00:00.000Z',
  ...{ kind: 'filed', text: '登记救助申请' },
  ...{ who: '张明', office: null },
};
const all: AxisFilter = { kinds: ['element', 'incident'], instanceKey: null, text: '' };

describe('the axis of a history', () => {
  it('puts what people and the engine did in the order of time, day by day in Shanghai', () => {
    const late = event({ key: '2', startedAt: '2026-03-02T16:30:00.000Z' });

    const days = axisOf({ timeline: [filed], events: [late, event({})] }, all);

    expect(days.map(({ day, moments }) => [day, moments.map(({ key }) => key)])).toEqual([
      ['2026-03-02', ['entry-0', 'element-1']],
      ['2026-03-03', ['element-2']],
    ]);
  });

  it('is narrowed by kind and text', () => {
    const events = [event({}), event({ kind: 'incident', key: '3', message: 'FEEL失败' })];
    const keys = (filter: Partial<AxisFilter>) =>
      axisOf({ timeline: [filed], events }, { ...all, ...filter }).flatMap(({ moments }) =>
        moments.map(({ key }) => key),
      );

    expect(keys({ kinds: ['incident'] })).toEqual(['entry-0', 'incident-3']);
    expect(keys({ text: 'feel' })).toEqual(['incident-3']);
    expect(keys({ text: '张明' })).toEqual(['entry-0']);
    expect(keys({ text: '没有' })).toEqual([]);
  });

  it('shows one process without what people did, which belongs to none', () => {
    const events = [event({}), event({ key: '4', instanceKey: '11' })];

    const days = axisOf({ timeline: [filed], events }, { ...all, instanceKey: '11' });

    expect(days.flatMap(({ moments }) => moments.map(({ key }) => key))).toEqual(['element-4']);
  });
});
