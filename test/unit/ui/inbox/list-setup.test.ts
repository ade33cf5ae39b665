import { describe, expect, it } from '@jest/globals';
import {
  chosenColumns,
  isBare,
  moved,
  setupOf,
  viewOf,
  withSetup,
} from '../../../../ui/src/features/inbox/views/list-setup.js';
import { backOffMs } from '../../../../ui/src/shared/live/back-off.js';

const names = ['step', 'urgent'];
const setup = { filter: { step: '审批' }, columns: ['due', 'case'], sort: 'due' };

describe('the setup of a list in its address', () => {
  it('comes back as it was written, beside what else the address says', () => {
    const params = withSetup(new URLSearchParams('box=todo&urgent=true'), names, setup, 'v1');

    expect(setupOf(params, names)).toEqual(setup);
    expect(params.get('box')).toBe('todo');
    expect(viewOf(params)).toBe('v1');
  });

  it('is bare without filter, columns, order and view', () => {
    expect(isBare(new URLSearchParams('box=todo'), names)).toBe(true);
    expect(isBare(new URLSearchParams('urgent=true'), names)).toBe(false);
    expect(isBare(new URLSearchParams('cols=due'), names)).toBe(false);
  });
});

describe('columns', () => {
  const all = [{ key: 'case' }, { key: 'due' }, { key: 'amount' }];

  it('stand as chosen, unknown ones left out; as delivered when none is known', () => {
    expect(chosenColumns(all, ['due', 'gone', 'case']).map(({ key }) => key)).toEqual([
      'due',
      'case',
    ]);
    expect(chosenColumns(all, ['gone'])).toEqual(all);
  });

  it('move by one place and not over the edge', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });
});

describe('the pause before another try', () => {
  it('doubles to a minute', () => {
    expect([0, 1, 4, 5, 9].map(backOffMs)).toEqual([2_000, 4_000, 32_000, 60_000, 60_000]);
  });
});
