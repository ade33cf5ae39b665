import { describe, expect, it } from '@jest/globals';
import { actPermissions } from '../../../server/domain/access/act-permissions.js';
import { factParts, factsFirst } from '../../../ui/src/features/cases/facts/facts-first.js';

describe('what stands first beside a form', () => {
  it.each([...Object.keys(actPermissions), null])('loses no part but what is hidden: %p', (act) => {
    const { order } = factsFirst(act);

    const missing = factParts.filter((part) => !order.includes(part));

    expect(new Set(order).size).toBe(order.length);
    expect(missing).toEqual(act === 'verify-case' ? ['suggestion'] : []);
  });

  it('is for an approver what those before have said, and the range', () => {
    const { order, open } = factsFirst('give-opinion');

    expect(order.slice(0, 2)).toEqual(['decisions', 'suggestion']);
    expect(open).not.toContain('original');
  });

  it.each(Object.keys(actPermissions))('is for %s on a returned case what is missing', (act) => {
    const { order, open } = factsFirst(act, true);

    expect(order[0]).toBe('decisions');
    expect(open).toContain('decisions');
    expect(new Set(order)).toEqual(new Set(factsFirst(act).order));
  });

  it('is everything for an act without an order', () => {
    expect(factsFirst(null).open).toEqual(factParts);
  });
});
