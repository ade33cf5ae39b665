import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  areaWords,
  findHoles,
  findOverlaps,
  type Area,
} from '../../../../server/domain/basics/coverage.js';
import { addDays } from '../../../../server/domain/basics/local-date.js';

const area = (from: string, to: string | null, lowFen: number, highFen: number | null): Area => ({
  ...{ from, to, lowFen, highFen },
});
const all = area('2026-01-01', null, 1, null);

describe('findHoles', () => {
  it('finds none where every amount of every day is covered, in any cut', () => {
    expect(findHoles([all], all)).toEqual([]);
    expect(
      findHoles(
        [
          area('2026-01-01', '2026-06-30', 1, 100),
          area('2026-01-01', '2026-06-30', 101, null),
          area('2026-07-01', null, 1, 50),
          area('2026-07-01', null, 51, null),
        ],
        all,
      ),
    ).toEqual([]);
  });

  it('everything is a hole where there is nothing', () => {
    expect(findHoles([], all)).toEqual([all]);
  });

  it('names the exact days and amounts of a gap, one fen and one day included', () => {
    expect(
      findHoles(
        [
          area('2026-01-01', '2026-02-28', 1, null),
          area('2026-03-01', '2026-06-30', 1, 5_000_000),
          area('2026-03-01', '2026-06-30', 8_000_001, null),
          area('2026-07-02', null, 1, 99),
          area('2026-07-02', null, 101, null),
        ],
        all,
      ),
    ).toEqual([
      area('2026-03-01', '2026-06-30', 5_000_001, 8_000_000),
      area('2026-07-01', '2026-07-01', 1, null),
      area('2026-07-02', null, 100, 100),
    ]);
  });

  it('a gap that goes on over a change of the tables is one gap', () => {
    expect(
      findHoles(
        [
          area('2026-01-01', '2026-03-31', 1, 100),
          area('2026-04-01', null, 1, 70),
          area('2026-04-01', null, 71, 100),
        ],
        all,
      ),
    ).toEqual([area('2026-01-01', null, 101, null)]);
  });

  it('what lies outside of the whole counts for nothing', () => {
    const whole = area('2026-01-01', '2026-12-31', 1, 100);

    expect(findHoles([area('2025-01-01', null, 0, 500)], whole)).toEqual([]);
    expect(findHoles([area('2027-01-01', null, 1, 100)], whole)).toEqual([whole]);
    expect(findHoles([area('2026-01-01', '2026-12-31', 101, null)], whole)).toEqual([whole]);
  });
});

describe('findOverlaps', () => {
  it('finds none between neighbours', () => {
    expect(
      findOverlaps([
        area('2026-01-01', '2026-06-30', 1, 100),
        area('2026-07-01', null, 1, 100),
        area('2026-01-01', '2026-06-30', 101, null),
      ]),
    ).toEqual([]);
    expect(findOverlaps([])).toEqual([]);
  });

  it('names the exact days and amounts that are covered twice', () => {
    expect(
      findOverlaps([
        area('2026-01-01', '2026-06-30', 1, 100),
        area('2026-06-30', null, 100, 200),
        area('2026-01-01', null, 150, null),
      ]),
    ).toEqual([area('2026-06-30', '2026-06-30', 100, 100), area('2026-06-30', null, 150, 200)]);
  });
});

describe('holes and overlaps', () => {
  const day = fc.integer({ min: 0, max: 6 }).map((n) => addDays('2026-01-01', n));
  const amount = fc.integer({ min: 1, max: 8 });
  const anArea = fc
    .tuple(day, fc.option(day), amount, fc.option(amount))
    .map(([from, to, low, high]) =>
      area(
        from,
        to === null ? null : to < from ? from : to,
        low,
        high === null ? null : Math.max(low, high),
      ),
    );
  const holds = (one: Area, on: string, fen: number) =>
    one.from <= on &&
    (one.to === null || on <= one.to) &&
    one.lowFen <= fen &&
    (one.highFen === null || fen <= one.highFen);

  it('every amount of every day lies in exactly as many areas as they say', () => {
    fc.assert(
      fc.property(fc.array(anArea, { maxLength: 5 }), (areas) => {
        const holes = findHoles(areas, all);
        const overlaps = findOverlaps(areas);
        for (let n = 0; n < 9; n += 1) {
          const on = addDays('2026-01-01', n);
          for (let fen = 1; fen <= 10; fen += 1) {
            const count = areas.filter((one) => holds(one, on, fen)).length;
            expect(holes.filter((one) => holds(one, on, fen)).length).toBe(count === 0 ? 1 : 0);
            expect(overlaps.filter((one) => holds(one, on, fen)).length).toBe(count > 1 ? 1 : 0);
          }
        }
      }),
    );
  });

  it('two neighbours in time never have the same amounts: they would be one', () => {
    fc.assert(
      fc.property(fc.array(anArea, { maxLength: 5 }), (areas) => {
        const holes = findHoles(areas, all);
        for (const hole of holes) {
          const next = holes.find(
            (other) =>
              hole.to !== null &&
              other.from === addDays(hole.to, 1) &&
              other.lowFen === hole.lowFen &&
              other.highFen === hole.highFen,
          );
          expect(next).toBeUndefined();
        }
      }),
    );
  });
});

describe('areaWords', () => {
  it.each([
    [
      area('2026-03-01', '2026-06-30', 5_000_001, 8_000_000),
      '2026-03-01至2026-06-30，50,000.01元至80,000.00元',
    ],
    [area('2026-03-01', null, 5_000_001, null), '2026-03-01起，50,000.01元以上'],
    [area('2026-03-01', '2026-03-01', 100, 100), '2026-03-01，1.00元'],
  ])('%j: %s', (given, expected) => {
    expect(areaWords(given)).toBe(expected);
  });
});
