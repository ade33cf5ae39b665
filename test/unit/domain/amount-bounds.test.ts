import { describe, expect, it } from '@jest/globals';
import type { AmountFacts } from '../../../server/domain/amount-facts.js';
import {
  checkAmountStandard,
  type AmountStandard,
} from '../../../server/domain/amount-standard.js';
import { suggestAmount } from '../../../server/domain/suggest-amount.js';
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
