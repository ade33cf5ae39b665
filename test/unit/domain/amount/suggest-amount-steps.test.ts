import { describe, expect, it } from '@jest/globals';
import type { AmountFacts } from '../../../../server/domain/amount/amount-facts.js';
import type {
  AmountStandard,
  WeighedFactor,
} from '../../../../server/domain/amount/amount-standard.js';
import { suggestAmount } from '../../../../server/domain/amount/suggest-amount.js';
import { aStandard, plainFacts } from './amount-world.js';

const suggest = (facts: Partial<AmountFacts> = {}, standard: Partial<AmountStandard> = {}) =>
  suggestAmount({ ...plainFacts, ...facts }, { ...aStandard, ...standard });

describe('suggestAmount tells, or leaves out,', () => {
  const fine = { roundToFen: 1 };

  it.each<[string, Partial<AmountFacts>, Partial<AmountStandard>]>([
    ['fault', { faultPercent: 1 }, {}],
    ['fault', { faultPercent: 10 }, { faultWeightPercent: 1 }],
    ['floor', {}, { ...fine, floorFen: 1 }],
    ['advance', { advancePaidFen: 1 }, {}],
    ['minors-cost', { minorsInHousehold: 1 }, { monthsPerMinor: 0.5 }],
    ['minors', {}, { weights: { ...aStandard.weights, minors: 1 } }],
  ])('the step %s with %j and %j', (factor, facts, standard) => {
    expect(suggest(facts, standard).steps.map((step) => step.factor)).toContain(factor);
  });

  it.each<[string, Partial<AmountFacts>, Partial<AmountStandard>]>([
    ['fault', { faultPercent: 10 }, { faultWeightPercent: 0 }],
    ['floor', {}, { floorFen: 0 }],
    ['minors-cost', { minorsInHousehold: 1 }, { monthsPerMinor: 0 }],
    ['minors', {}, { weights: { ...aStandard.weights, minors: 0 } }],
  ])('no step %s with %j and %j', (factor, facts, standard) => {
    expect(suggest(facts, standard).steps.map((step) => step.factor)).not.toContain(factor);
  });

  it('an advance of a fen among the limits', () => {
    expect(suggest({ advancePaidFen: 1 }).limits).toContainEqual({ kind: 'advance', amountFen: 1 });
  });

  const only = (factor: WeighedFactor): Partial<AmountStandard> => ({
    weights: { loss: 0, compensation: 0, means: 0, minors: 0, keyGroup: 0, [factor]: 1 },
  });
  it.each<[WeighedFactor, Partial<AmountFacts>, Partial<AmountStandard>, string]>([
    ['loss', { lossFen: 0 }, {}, '损失0.00元，以10个月工资80,000.00元为满分，得0.0分'],
    ['loss', { lossFen: 7_999 }, {}, '损失79.99元，以10个月工资80,000.00元为满分，得0.0分'],
    ['loss', { lossFen: 8_000 }, {}, '损失80.00元，以10个月工资80,000.00元为满分，得0.1分'],
    ['loss', { lossFen: 9_000_000 }, {}, '得100.0分'],
    ['compensation', { lossFen: 0 }, {}, '尚有0.00元没有着落，得0.0分'],
    ['compensation', { lossFen: 1 }, {}, '尚有0.01元没有着落，得100.0分'],
    ['compensation', { compensationFen: 9_000_000 }, {}, '尚有0.00元没有着落，得0.0分'],
    ['means', { monthlyIncomeFen: 1_000_000 }, {}, '得0.0分'],
    ['means', { monthlyIncomeFen: 1_000_000 }, { minimumLivingCostFen: 1 }, '得0.0分'],
    ['means', { monthlyIncomeFen: 899_400 }, {}, '得0.1分'],
    ['means', { monthlyIncomeFen: 899_403 }, {}, '得0.0分'],
    ['means', { monthlyIncomeFen: 300_002 }, {}, '得100.0分'],
    ['minors', { minorsInHousehold: 3 }, {}, '家庭有未成年人3人，以4人为满分，得75.0分'],
    ['keyGroup', {}, {}, '不属于重点救助对象，得0.0分'],
    ['keyGroup', { isKeyGroup: true }, {}, '属于重点救助对象，得50.0分'],
  ])('what %s alone scores with %j and %j: %s', (factor, facts, standard, text) => {
    const { steps } = suggest(facts, { ...standard, ...only(factor) });

    const step = steps.find((one) => one.factor === factor);
    expect(step?.text).toMatch(new RegExp(`${text.replaceAll('.', '\\.')}$`));
    const points = /得([\d.]+分)$/.exec(step?.text ?? '')?.[1];
    expect(steps.find((one) => one.factor === 'point')?.text).toContain(`合计${points ?? ''}`);
  });
});
