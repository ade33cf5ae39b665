import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assessEligibility,
  type EligibilityFacts,
} from '../../../../server/domain/eligibility/eligibility.js';
import type { Known } from '../../../../server/domain/basics/known.js';
import { exclusionIds } from '../../../../server/domain/eligibility/relief-exclusions.js';
import { reliefFactIds } from '../../../../server/domain/eligibility/relief-facts.js';
import { situationItems } from '../../../../server/domain/eligibility/relief-situations.js';
import { descendants, versions } from './eligibility-cases.js';

const known = fc.constantFrom<Known>(true, false, 'unknown');
/** Mostly so: of facts tossed by a coin hardly any case would be eligible. */
const mostlyTrue = fc.oneof({ weight: 6, arbitrary: fc.constant<Known>(true) }, known);
const mostlyFalse = fc.oneof({ weight: 12, arbitrary: fc.constant<Known>(false) }, known);
const facts: fc.Arbitrary<EligibilityFacts> = fc.record({
  situation: fc.constantFrom(null, ...situationItems),
  situationReason: fc.constantFrom(null, '有理由'),
  minor: fc.boolean(),
  facts: table(reliefFactIds, mostlyTrue),
  exclusions: table(exclusionIds, mostlyFalse),
  organisation: mostlyFalse,
  earlierRelief: mostlyFalse,
});
const version = fc.constantFrom(...versions);

/** What makes a case look worse: a fact of a ground not so, or something against it so. */
const contrary = fc.oneof(
  fc.constantFrom(...reliefFactIds).map((name) => (given: EligibilityFacts) => ({
    ...given,
    facts: { ...given.facts, [name]: false },
  })),
  fc.constantFrom(...exclusionIds).map((id) => (given: EligibilityFacts) => ({
    ...given,
    exclusions: { ...given.exclusions, [id]: true },
  })),
  fc
    .constantFrom('organisation' as const, 'earlierRelief' as const)
    .map((name) => (given: EligibilityFacts) => ({ ...given, [name]: true })),
);

describe('an assessment', () => {
  it('never becomes eligible by a fact that speaks against it', () => {
    fc.assert(
      fc.property(facts, version, contrary, (given, rules, worsen) => {
        fc.pre(assessEligibility(given, rules).conclusion !== 'eligible');

        expect(assessEligibility(worsen(given), rules).conclusion).not.toBe('eligible');
      }),
      { numRuns: 500 },
    );
  });

  it('is settled for good: what is found out later turns no eligible case that was so without it', () => {
    fc.assert(
      fc.property(facts, version, known, (given, rules, value) => {
        const open = reliefFactIds.filter((name) => (given.facts[name] ?? 'unknown') === 'unknown');
        fc.pre(assessEligibility(given, rules).conclusion === 'eligible' && open.length > 0);

        const told = Object.fromEntries(open.map((name) => [name, value]));
        const later = { ...given, facts: { ...given.facts, ...told } };

        expect(assessEligibility(later, rules).conclusion).toBe('eligible');
      }),
    );
  });

  it('does not depend on the order in which facts are told', () => {
    fc.assert(
      fc.property(facts, version, (given, rules) => {
        const turned = {
          ...given,
          facts: Object.fromEntries(Object.entries(given.facts).reverse()),
          exclusions: Object.fromEntries(Object.entries(given.exclusions).reverse()),
        };

        expect(assessEligibility(turned, rules)).toEqual(assessEligibility(given, rules));
      }),
    );
  });

  it('is open exactly when it names what is missing, and every finding likewise', () => {
    fc.assert(
      fc.property(facts, version, (given, rules) => {
        const { conclusion, tree } = assessEligibility(given, rules);

        expect(tree.missing.length > 0).toBe(conclusion === 'undetermined');
        for (const { holds, missing } of descendants(tree)) {
          expect(missing.length > 0).toBe(holds === 'unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
});

function table(
  ids: readonly string[],
  value: fc.Arbitrary<Known>,
): fc.Arbitrary<Record<string, Known>> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, value])));
}
