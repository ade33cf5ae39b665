import { expect, it } from '@jest/globals';
import { assessEligibility } from '../../../../server/domain/eligibility/eligibility.js';
import { filling, onlyWith } from './eligibility-cases.js';

it('an assessment takes well under a millisecond', () => {
  const cases = Object.values(filling['rules-2021']).map(onlyWith);

  const rounds = Array.from({ length: 20 }, () => {
    const startedAt = performance.now();
    cases.forEach((given) => assessEligibility(given, 'rules-2021'));
    return (performance.now() - startedAt) / cases.length;
  });

  expect(Math.min(...rounds)).toBeLessThan(0.5);
});
