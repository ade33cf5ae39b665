import { describe, expect, it } from '@jest/globals';
import { findOverlaps, type Area } from '../../../../server/domain/basics/coverage.js';

const during2026 = (lowFen: number, highFen: number): Area => ({
  ...{ from: '2026-01-01', to: '2026-12-31', lowFen, highFen },
});

describe('findOverlaps', () => {
  it('joins neighbouring amounts, and only those', () => {
    const areas = [
      during2026(1, 1000),
      during2026(1, 10),
      during2026(101, 200),
      during2026(201, 300),
      during2026(302, 400),
    ];

    expect(findOverlaps(areas)).toEqual([
      during2026(1, 10),
      during2026(101, 300),
      during2026(302, 400),
    ]);
  });
});
