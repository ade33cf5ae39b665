import { describe, expect, it } from '@jest/globals';
import {
  ceilingFor,
  groundToExceed,
  isOverCeiling,
  minorGroundIds,
  minorGrounds,
  type ExceedFacts,
} from '../../../../server/domain/amount/ceiling.js';

describe('ceilingFor', () => {
  it('is 36 months of the wage, to the fen', () => {
    expect(ceilingFor(1)).toBe(36);
    expect(ceilingFor(718_325)).toBe(25_859_700);
  });
});

describe('isOverCeiling', () => {
  it.each([
    [99, false],
    [100, false],
    [101, true],
  ])('of 100: %i %s', (amountFen, isOver) => {
    expect(isOverCeiling(amountFen, 100)).toBe(isOver);
  });
});

describe('groundToExceed', () => {
  const none: ExceedFacts = {
    ...{ heavyLoss: false, hardship: null, hasMinor: false, minorGrounds: [] },
  };
  const heavyAndHard = '损失特别重大且生活特别困难';

  it.each<[Partial<ExceedFacts>, string | null]>([
    [{}, null],
    [{ heavyLoss: true }, null],
    [{ heavyLoss: true, hardship: 'general' }, null],
    [{ heavyLoss: true, hardship: 'special' }, heavyAndHard],
    [{ heavyLoss: true, hardship: 'extreme' }, heavyAndHard],
    [{ hardship: 'extreme' }, null],
    [{ hasMinor: true }, null],
    [{ minorGrounds: ['poor-family'] }, null],
    [{ hasMinor: true, hardship: 'extreme' }, null],
    [{ hasMinor: true, heavyLoss: true }, null],
    [
      { hasMinor: true, minorGrounds: ['poor-family', 'long-treatment'] },
      minorGrounds['poor-family'],
    ],
  ])('%j: %s', (facts, ground) => {
    expect(groundToExceed({ ...none, ...facts })).toBe(ground);
  });

  it.each(minorGroundIds)('is found for a minor with %s alone', (id) => {
    expect(groundToExceed({ ...none, hasMinor: true, minorGrounds: [id] })).toBe(minorGrounds[id]);
  });
});
