import { expect, it } from '@jest/globals';
import { changedAmounts } from '../../../../server/domain/papers/changed-amounts.js';

it('finds an amount that differs, at any depth', () => {
  const before = { amountFen: 30_000_00, payees: [{ name: '甲', amountFen: 15_000_00 }] };
  const after = { amountFen: 30_000_00, payees: [{ name: '甲', amountFen: 15_000_01 }] };

  expect(changedAmounts(before, after)).toEqual([
    { pointer: '/payees/0/amountFen', before: 15_000_00, after: 15_000_01 },
  ]);
});

it('finds an amount that is new and one that is gone', () => {
  expect(changedAmounts({ advanceFen: 1 }, { advanceFen: null, shareFen: 2 })).toEqual([
    { pointer: '/advanceFen', before: 1, after: null },
    { pointer: '/shareFen', before: null, after: 2 },
  ]);
});

it('minds nothing that is no amount: names, dates, counts', () => {
  const before = { name: '王某', issuedOn: '2026-03-02', householdSize: 3, amountFen: 1 };
  const after = { name: '王某某', issuedOn: '2026-03-03', householdSize: 4, amountFen: 1 };

  expect(changedAmounts(before, after)).toEqual([]);
});
