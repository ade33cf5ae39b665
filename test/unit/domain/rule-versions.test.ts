import { describe, expect, it } from '@jest/globals';
import { keyGroupFlags } from '../../../server/domain/key-groups.js';
import { ruleInForce } from '../../../server/domain/rule-versions.js';

describe('ruleInForce', () => {
  it.each([
    ['2016-08-29', undefined],
    ['2016-08-30', 'trial-2016'],
    ['2021-12-30', 'trial-2016'],
    ['2021-12-31', 'rules-2021'],
    ['2026-11-23', 'rules-2021'],
  ])('on %s it is %s', (on, expected) => {
    expect(ruleInForce(on)?.id).toBe(expected);
  });
});

describe('keyGroupFlags', () => {
  it.each([
    [[], { priority: false, higherAmount: false, mayExceedCeiling: false }],
    [['disabled'], { priority: true, higherAmount: false, mayExceedCeiling: false }],
    [['women', 'minor'], { priority: true, higherAmount: true, mayExceedCeiling: true }],
  ] as const)('%j: %j', (groups, expected) => {
    expect(keyGroupFlags(groups)).toEqual(expected);
  });
});
