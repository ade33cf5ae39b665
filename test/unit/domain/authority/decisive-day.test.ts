import { describe, expect, it } from '@jest/globals';
import { amountDay, ruleDay } from '../../../../server/domain/authority/decisive-day.js';

describe.each([
  ['amountDay', amountDay],
  ['ruleDay', ruleDay],
])('%s', (_, dayOf) => {
  it('is today until the event, and the day of the event from then on', () => {
    expect(dayOf(null, '2026-03-02')).toBe('2026-03-02');
    expect(dayOf('2026-02-27', '2026-03-02')).toBe('2026-02-27');
  });
});
