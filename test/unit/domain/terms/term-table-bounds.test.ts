import { describe, expect, it } from '@jest/globals';
import { terms, type TermKind } from '../../../../server/domain/terms/terms.js';

describe('the terms of law', () => {
  it.each<[TermKind, number, string, number]>([
    ['supplement-notice', 5, 'working-days', 2],
    ['supplement', 30, 'days', 2],
    ['decision', 10, 'working-days', 2],
    ['plc-review', 10, 'working-days', 2],
    ['collection-notice', 2, 'working-days', 0],
    ['rural-feedback', 5, 'working-days', 2],
    ['department-clue', 5, 'working-days', 2],
    ['post-delivery', 5, 'working-days', 1],
    ['advance', 0, 'working-days', 0],
    ['phone-signature', 2, 'working-days', 1],
    ['hearing-notice', 3, 'days-before', 0],
  ])('%s: %d %s, soon due from %d working days before', (kind, count, unit, soonWorkingDays) => {
    expect(terms[kind]).toMatchObject({ count, unit, soonWorkingDays });
  });
});
