import { describe, expect, it } from '@jest/globals';
import { postDeliveryTries, terms } from '../../../../server/domain/terms/terms.js';

describe('the terms of law', () => {
  it.each([
    ['supplement-notice', 5, 'working-days'],
    ['supplement', 30, 'days'],
    ['decision', 10, 'working-days'],
    ['plc-review', 10, 'working-days'],
    ['collection-notice', 2, 'working-days'],
    ['rural-feedback', 5, 'working-days'],
    ['department-clue', 5, 'working-days'],
    ['post-delivery', 5, 'working-days'],
    ['advance', 0, 'working-days'],
    ['phone-signature', 2, 'working-days'],
    ['hearing-notice', 3, 'days-before'],
  ] as const)('%s: %d %s', (kind, count, unit) => {
    expect(terms[kind]).toMatchObject({ count, unit });
  });

  it('are these and no others', () => {
    expect(Object.keys(terms)).toHaveLength(11);
    expect(postDeliveryTries).toBe(3);
  });

  it.each(Object.entries(terms))('%s names its source, in Chinese', (_, term) => {
    expect(term.name).toMatch(/^\p{Script=Han}+$/u);
    expect(term.source).toContain('http');
  });

  it.each([
    ['supplement', 2],
    ['decision', 2],
    ['collection-notice', 0],
    ['post-delivery', 1],
    ['advance', 0],
    ['phone-signature', 1],
  ] as const)('%s is soon due from %d working days before its last', (kind, soon) => {
    expect(terms[kind].soonWorkingDays).toBe(soon);
  });
});
