import { describe, expect, it } from '@jest/globals';
import { outlivesCase } from '../../../../server/domain/terms/surviving-terms.js';
import { terms, type TermKind } from '../../../../server/domain/terms/terms.js';

/** Kind, goes on after closing, goes on after termination. */
const table: Record<TermKind, [boolean, boolean]> = {
  'supplement-notice': [false, false],
  supplement: [false, false],
  decision: [false, false],
  'plc-review': [false, false],
  'collection-notice': [false, false],
  'rural-feedback': [true, false],
  'department-clue': [true, false],
  'post-delivery': [true, true],
  advance: [false, false],
  'phone-signature': [false, false],
  'hearing-notice': [false, false],
};
const kinds = Object.keys(table) as TermKind[];

describe('outlivesCase', () => {
  it.each(kinds)('%s', (kind) => {
    expect([outlivesCase(kind, 'closed'), outlivesCase(kind, 'terminated')]).toEqual(table[kind]);
  });

  it.each(kinds)(
    '%s goes on after closing only if people end it, for no step does any more',
    (kind) => {
      expect(outlivesCase(kind, 'closed')).toBe(terms[kind].isEndedByHand);
    },
  );
});
