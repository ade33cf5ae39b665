import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import { deciding, holdsOn, timelineOf } from '../../../../server/domain/basics/timeline.js';

const row = (name: string, validFrom: string, validTo: string | null = null) => ({
  name,
  validFrom,
  validTo,
});
const named = (layers: Parameters<typeof timelineOf<ReturnType<typeof row>>>[0]) =>
  timelineOf(layers).map(({ from, to, row: found }) => [from, to, found?.name ?? null]);

describe('holdsOn', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s: %s', (on, expected) => {
    expect(holdsOn(row('a', '2026-01-01', '2026-06-30'), on)).toBe(expected);
  });

  it('holds for ever without a last day', () => {
    expect(holdsOn(row('a', '2026-01-01'), '9999-12-31')).toBe(true);
  });
});

describe('timelineOf', () => {
  it('begins with the first row and runs on without end', () => {
    expect(named([[row('a', '2026-01-01')]])).toEqual([['2026-01-01', null, 'a']]);
    expect(named([])).toEqual([]);
  });

  it('shows the days nobody decides', () => {
    expect(
      named([[row('a', '2026-01-01', '2026-02-28'), row('b', '2026-07-01', '2026-12-31')]]),
    ).toEqual([
      ['2026-01-01', '2026-02-28', 'a'],
      ['2026-03-01', '2026-06-30', null],
      ['2026-07-01', '2026-12-31', 'b'],
      ['2027-01-01', null, null],
    ]);
  });

  it('an own row goes before that of the office above, which decides again after it', () => {
    const own = [row('own', '2026-03-01', '2026-03-31')];
    const above = [row('above', '2026-01-01')];

    expect(named([own, above])).toEqual([
      ['2026-01-01', '2026-02-28', 'above'],
      ['2026-03-01', '2026-03-31', 'own'],
      ['2026-04-01', null, 'above'],
    ]);
  });

  it('of two rows of one office that which began last decides', () => {
    expect(named([[row('a', '2026-01-01'), row('b', '2026-02-01', '2026-02-01')]])).toEqual([
      ['2026-01-01', '2026-01-31', 'a'],
      ['2026-02-01', '2026-02-01', 'b'],
      ['2026-02-02', null, 'a'],
    ]);
  });

  it('gives on every day the row that decides on it, each stretch next to the one before', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n));
    const rows = fc.array(
      fc
        .tuple(day, fc.option(day), fc.string())
        .map(([from, to, name]) => row(name, from, to !== null && to < from ? from : to)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 3 }), day, (layers, on) => {
        const line = timelineOf(layers);
        const stretch = line.find(({ from, to }) => from <= on && (to === null || on <= to));
        expect(stretch?.row ?? null).toBe(deciding(layers, on));
        line.slice(1).forEach((next, index) => {
          expect(line[index]?.to).toBe(addDays(next.from, -1));
          expect(line[index]?.row).not.toBe(next.row);
        });
      }),
    );
  });
});
