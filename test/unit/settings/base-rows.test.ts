import { describe, expect, it } from '@jest/globals';
import { terms } from '../../../server/domain/terms/terms.js';
import { baseRowInForce } from '../../../server/settings/base-rows.js';

describe('the base row of a term', () => {
  it.each(Object.entries(terms))(
    '%s has count, unit, warning and source of the law',
    (kind, term) => {
      const { count, unit, soonWorkingDays, source } = term;

      expect(baseRowInForce('term', kind, '2026-03-02')).toMatchObject({
        value: { count, unit, soonWorkingDays },
        source,
      });
    },
  );

  it('warns by the term itself, not by one habit for all', () => {
    const soon = new Set(Object.values(terms).map(({ soonWorkingDays }) => soonWorkingDays));

    expect(soon.size).toBeGreaterThan(1);
  });

  it('holds from the day of the opinion of 2014, not before', () => {
    expect(baseRowInForce('term', 'decision', '2014-01-16')).toBeNull();
    expect(baseRowInForce('term', 'decision', '2014-01-17')?.validTo).toBeNull();
  });
});
