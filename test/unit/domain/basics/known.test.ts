import { describe, expect, it } from '@jest/globals';
import { allKnown, anyKnown, type Known } from '../../../../server/domain/basics/known.js';

describe('three-valued logic', () => {
  it.each<[Known[], Known, Known]>([
    [[], true, false],
    [[true], true, true],
    [[false], false, false],
    [['unknown'], 'unknown', 'unknown'],
    [[true, 'unknown'], 'unknown', true],
    [[false, 'unknown'], false, 'unknown'],
    [[true, false], false, true],
  ])('of %j all hold: %s, any holds: %s', (values, all, any) => {
    expect(allKnown(values)).toBe(all);
    expect(anyKnown(values)).toBe(any);
  });
});
