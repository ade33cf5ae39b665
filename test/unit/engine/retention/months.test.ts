import { describe, expect, it } from '@jest/globals';
import { laterThan, monthOf, monthsBetween } from '../../../../server/engine/retention/months.js';

describe('months of UTC', () => {
  it('go over the year in both directions', () => {
    expect(laterThan('2026-12', 1)).toBe('2027-01');
    expect(laterThan('2026-01', -24)).toBe('2024-01');
  });

  it('belong to an instant by UTC', () => {
    expect(monthOf(new Date('2026-02-28T23:59:59.999Z'))).toBe('2026-02');
  });

  it('between two are told with both, and none where the last is the earlier', () => {
    expect(monthsBetween('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });
});
