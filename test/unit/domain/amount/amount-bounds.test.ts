import { describe, expect, it } from '@jest/globals';
import {
  knownAmountFacts,
  type AmountFacts,
} from '../../../../server/domain/amount/amount-facts.js';
import { factorScores, weighedScore } from '../../../../server/domain/amount/amount-scores.js';
import {
  checkAmountStandard,
  type AmountStandard,
} from '../../../../server/domain/amount/amount-standard.js';
import { suggestAmount } from '../../../../server/domain/amount/suggest-amount.js';
import { aStandard, plainFacts } from './amount-world.js';

describe('the bounds of a standard', () => {
  it.each<[string, Partial<AmountStandard>, string | null]>([
    ['amounts may be exact to the fen', { roundToFen: 1 }, null],
    ['but not be rounded to nothing', { roundToFen: 0 }, '取整单位应大于零'],
    ['no floor is one', { floorFen: 0, roundToFen: 1 }, null],
    ['less than none is not', { floorFen: -1, roundToFen: 1 }, '救助金起点'],
  ])('%s', (_rule, change, fault) => {
    const faults = checkAmountStandard({ ...aStandard, ...change }).join();

    expect(faults === '').toBe(fault === null);
    expect(faults).toContain(fault ?? '');
  });
});

describe('the bounds of the facts', () => {
  it.each<[string, Partial<AmountFacts>, boolean]>([
    ['one person is a household', { householdSize: 1 }, true],
    ['nobody is none', { householdSize: 0 }, false],
    ['one payee is enough', { payees: 1 }, true],
    ['none is too few', { payees: 0 }, false],
    ['no minor is a number of minors', { minorsInHousehold: 0 }, true],
    ['less is none', { minorsInHousehold: -1 }, false],
  ])('%s', (_rule, change, isTaken) => {
    const suggest = () => suggestAmount({ ...plainFacts, ...change }, aStandard);

    if (isTaken) expect(suggest()).toHaveProperty('pointFen');
    else expect(suggest).toThrow('正确的人数');
  });
});

describe('the steps that are told', () => {
  const factors = (facts: Partial<AmountFacts>, standard: Partial<AmountStandard> = {}) =>
    suggestAmount({ ...plainFacts, ...facts }, { ...aStandard, ...standard }).steps.map(
      ({ factor }) => factor,
    );

  it.each<[string, string, Partial<AmountFacts>, Partial<AmountStandard>, boolean]>([
    ['a first minor', 'minors-cost', { minorsInHousehold: 1 }, {}, true],
    ['no minor', 'minors-cost', { minorsInHousehold: 0 }, {}, false],
    [
      'minors who add nothing',
      'minors-cost',
      { minorsInHousehold: 1 },
      { monthsPerMinor: 0 },
      false,
    ],
    ['the least fault', 'fault', { faultPercent: 1 }, {}, true],
    ['no fault', 'fault', { faultPercent: 0 }, {}, false],
    ['fault of the least weight', 'fault', { faultPercent: 1 }, { faultWeightPercent: 1 }, true],
    ['fault that weighs nothing', 'fault', { faultPercent: 1 }, { faultWeightPercent: 0 }, false],
    ['the least floor', 'floor', {}, { floorFen: 1, roundToFen: 1 }, true],
    ['no floor', 'floor', {}, { floorFen: 0 }, false],
    ['the least advance', 'advance', { advancePaidFen: 1 }, {}, true],
    ['no advance', 'advance', { advancePaidFen: 0 }, {}, false],
    ['a second payee', 'payees', { payees: 2 }, {}, true],
    ['a single payee', 'payees', { payees: 1 }, {}, false],
  ])('%s: %s', (_rule, factor, facts, standard, isTold) => {
    expect(factors(facts, standard).includes(factor as never)).toBe(isTold);
  });
});

describe('the bounds of a score', () => {
  const scoresOf = (facts: Partial<AmountFacts>, standard: Partial<AmountStandard> = {}) =>
    factorScores(knownAmountFacts({ ...plainFacts, ...facts }), { ...aStandard, ...standard });
  const scoreOf = (factor: string, ...given: Parameters<typeof scoresOf>) =>
    scoresOf(...given).find((score) => score.factor === factor);
  const weights = { loss: 0, compensation: 0, means: 0, minors: 0, keyGroup: 0 };

  it('counts a factor from the least weight on', () => {
    const factors = scoresOf({}, { weights: { ...weights, loss: 1 } });

    expect(factors.map(({ factor }) => factor)).toEqual(['loss']);
  });

  it('rounds the sum down', () => {
    const standard = { ...aStandard, weights: { ...weights, loss: 1, minors: 1 } };
    const sum = (loss: number, minors: number) =>
      weighedScore(
        [
          { factor: 'loss', score: loss, text: '' },
          { factor: 'minors', score: minors, text: '' },
        ],
        standard,
      );

    expect([sum(0, 0), sum(1, 0), sum(1, 1), sum(2, 1)]).toEqual([0, 0, 1, 1]);
  });

  it('leaves nothing open where as much or more was received', () => {
    for (const compensationFen of [8_000_000, 8_000_001, 9_000_000]) {
      const told = scoreOf('compensation', { compensationFen });

      expect(told).toMatchObject({ score: 0 });
      expect(told?.text).toContain('尚有0.00元');
    }
  });

  it('counts the last fen that is missing to enough, and none beyond', () => {
    const standard = { minimumLivingCostFen: 1, enoughIncomePercent: 300 };
    const means = (monthlyIncomeFen: number) =>
      scoreOf('means', { monthlyIncomeFen, householdSize: 1 }, standard)?.score;

    expect([means(1), means(2), means(3), means(4)]).toEqual([1_000, 500, 0, 0]);
  });

  it('gives nothing for no key group, no loss and no minor', () => {
    const none = scoresOf({ lossFen: 0, isKeyGroup: false, minorsInHousehold: 0 });
    const scores = Object.fromEntries(none.map(({ factor, score }) => [factor, score]));

    expect(scores).toMatchObject({ loss: 0, compensation: 0, minors: 0, keyGroup: 0 });
  });

  it('names the least advance among the limits', () => {
    const limits = (advancePaidFen: number) =>
      suggestAmount({ ...plainFacts, advancePaidFen }, aStandard).limits.map(({ kind }) => kind);

    expect(limits(0)).not.toContain('advance');
    expect(limits(1)).toContain('advance');
  });
});
