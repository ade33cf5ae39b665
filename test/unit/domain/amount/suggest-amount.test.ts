import { describe, expect, it } from '@jest/globals';
import type { AmountFacts } from '../../../../server/domain/amount/amount-facts.js';
import type { AmountStandard } from '../../../../server/domain/amount/amount-standard.js';
import { suggestAmount } from '../../../../server/domain/amount/suggest-amount.js';
import { aStandard, plainFacts } from './amount-world.js';

const suggest = (facts: Partial<AmountFacts> = {}, standard: Partial<AmountStandard> = {}) =>
  suggestAmount({ ...plainFacts, ...facts }, { ...aStandard, ...standard });

describe('suggestAmount gives low, point and high for', () => {
  // Point: 30 (loss) + 20 (nothing received) + 30 (means) = 80 points of the range, to 100 yuan.
  it.each<[string, Partial<AmountFacts>, number, number, number]>([
    ['special hardship', {}, 1_600_000, 4_160_000, 4_800_000],
    ['general hardship', { hardship: 'general' }, 800_000, 2_080_000, 2_400_000],
    ['extreme hardship', { hardship: 'extreme' }, 3_200_000, 8_320_000, 9_600_000],
    ['one minor', { minorsInHousehold: 1 }, 2_400_000, 5_040_000, 5_600_000],
    ['three minors', { minorsInHousehold: 3 }, 4_000_000, 6_800_000, 7_200_000],
    [
      'four minors, whose costs count like three',
      { minorsInHousehold: 4, householdSize: 4, monthlyIncomeFen: 400_000 },
      ...([4_000_000, 6_880_000, 7_200_000] as const),
    ],
    ['two payees', { payees: 2 }, 2_400_000, 6_240_000, 7_200_000],
    ['three payees', { payees: 3 }, 3_200_000, 8_320_000, 9_600_000],
    ['a key group', { isKeyGroup: true }, 1_600_000, 4_320_000, 4_800_000],
    ['a group to be helped higher', { prefersHigher: true }, 3_200_000, 4_640_000, 4_800_000],
    ['own fault of 30 %', { faultPercent: 30 }, 1_120_000, 2_910_000, 3_360_000],
    ['nothing but own fault', { faultPercent: 100 }, 0, 0, 0],
    ['half the loss', { lossFen: 4_000_000 }, 1_600_000, 3_680_000, 4_800_000],
    ['no loss in money', { lossFen: null }, 1_600_000, 4_160_000, 4_800_000],
    [
      'a small loss found especially heavy',
      { lossFen: 1, heavyLoss: true },
      1_600_000,
      4_160_000,
      4_800_000,
    ],
    ['a quarter received', { compensationFen: 2_000_000 }, 1_600_000, 4_000_000, 4_800_000],
    ['all received', { compensationFen: 8_000_000 }, 1_600_000, 3_520_000, 4_800_000],
    ['an income between', { monthlyIncomeFen: 600_000 }, 1_600_000, 3_680_000, 4_800_000],
    ['an income of enough', { monthlyIncomeFen: 900_000 }, 1_600_000, 3_200_000, 4_800_000],
    ['no income', { monthlyIncomeFen: 0 }, 1_600_000, 4_160_000, 4_800_000],
    ['an award below', { lawfulAwardFen: 3_000_000 }, 1_600_000, 2_720_000, 3_000_000],
    ['a broken award', { lawfulAwardFen: 1_234_567 }, 1_230_000, 1_230_000, 1_230_000],
    ['an award below one unit', { lawfulAwardFen: 9_999 }, 9_999, 9_999, 9_999],
    ['an award of one unit', { lawfulAwardFen: 10_000 }, 10_000, 10_000, 10_000],
    [
      'an award already paid',
      { lawfulAwardFen: 3_000_000, compensationFen: 3_000_001 },
      ...([0, 0, 0] as const),
    ],
    ['an advance below', { advancePaidFen: 1_000_000 }, 1_600_000, 4_160_000, 4_800_000],
    ['an advance within', { advancePaidFen: 2_000_000 }, 2_000_000, 4_240_000, 4_800_000],
    ['an advance above', { advancePaidFen: 5_000_000 }, 5_000_000, 5_000_000, 5_000_000],
    [
      'an advance above the award',
      { advancePaidFen: 5_000_000, lawfulAwardFen: 3_000_000 },
      ...([3_000_000, 3_000_000, 3_000_000] as const),
    ],
  ])('%s', (_, change, lowFen, pointFen, highFen) => {
    expect(suggest(change)).toMatchObject({ lowFen, pointFen, highFen });
  });

  it.each<[string, Partial<AmountStandard>, Partial<AmountFacts>, number, number]>([
    ['a floor', { floorFen: 2_000_000 }, {}, 2_000_000, 4_800_000],
    ['a floor above the range', { floorFen: 6_000_000 }, {}, 6_000_000, 6_000_000],
    [
      'a floor above the award',
      { floorFen: 6_000_000 },
      { lawfulAwardFen: 100_000 },
      100_000,
      100_000,
    ],
    ['a floor and nothing to give', { floorFen: 2_000_000 }, { faultPercent: 100 }, 0, 0],
    ['a cap for each payee', { perPayeeCapFen: 3_000_000 }, {}, 1_600_000, 3_000_000],
    ['a cap for two payees', { perPayeeCapFen: 3_000_000 }, { payees: 2 }, 2_400_000, 6_000_000],
    ['half of the fault', { faultWeightPercent: 50 }, { faultPercent: 30 }, 1_360_000, 4_080_000],
    ['none of the fault', { faultWeightPercent: 0 }, { faultPercent: 30 }, 1_600_000, 4_800_000],
    ['no months for minors', { monthsPerMinor: 0 }, { minorsInHousehold: 2 }, 1_600_000, 4_800_000],
    [
      'half months',
      { months: { ...aStandard.months, special: { low: 2.5, high: 6 } } },
      {},
      2_000_000,
      4_800_000,
    ],
  ])('a standard with %s', (_, standard, facts, lowFen, highFen) => {
    expect(suggest(facts, standard)).toMatchObject({ lowFen, highFen });
  });

  it('a standard that goes beyond the ceiling, which holds all the same', () => {
    const months = { ...aStandard.months, special: { low: 36, high: 36 } };

    const { highFen, ceilingFen } = suggest({ payees: 2 }, { months });

    expect(ceilingFen).toBe(28_800_000);
    expect(highFen).toBe(28_800_000);
  });
});

describe('suggestAmount explains', () => {
  it('every step in a sentence, with the range after it and the weight of what was weighed', () => {
    const { steps, limits, dueFen, pointFen, awardLeftFen } = suggest(
      {
        ...{ lawfulAwardFen: 4_000_000, compensationFen: 500_000, faultPercent: 10 },
        ...{ minorsInHousehold: 1, payees: 2, prefersHigher: true, advancePaidFen: 1_000_000 },
      },
      { floorFen: 300_000, perPayeeCapFen: 5_000_000 },
    );

    expect(steps.map(({ factor, text, weight }) => `${factor} ${weight ?? '-'} ${text}`)).toEqual([
      'hardship - 经核实属于特别困难，以职工月平均工资8,000.00元的2至6个月为基础',
      'payees - 本案领款人2人，每增加一人增加50%',
      'minors-cost - 考虑未成年人1人的学习和成长费用，增加1个月工资8,000.00元',
      'loss 30 损失80,000.00元，以10个月工资80,000.00元为满分，得100.0分',
      'compensation 20 损失80,000.00元，已获赔偿、救助5,000.00元，尚有75,000.00元没有着落，得93.7分',
      'means 30 家庭人均月收入1,000.00元，当地最低生活支出1,000.00元，收入达到其300%的不计分，得100.0分',
      'minors 10 家庭有未成年人1人，以4人为满分，得25.0分',
      'keyGroup 10 属于应当就高救助的重点救助对象，得100.0分',
      'point - 以上各项按权重合计91.2分，参考金额取区间由低到高的91.2%处',
      'higher - 属于应当就高救助的重点救助对象，下限提高到区间中点',
      'fault - 自身有10%的过错，扣减10%',
      'floor - 给予救助的，一般不低于当地起点3,000.00元',
      'payee-cap - 按当地规定每人一般不超过50,000.00元，2人合计100,000.00元',
      'award - 不得超过人民法院依法应当判决的赔偿数额40,000.00元减去已获赔偿、救助5,000.00元后的35,000.00元',
      'ceiling - 一般不超过36个月的职工月平均工资总额288,000.00元',
      'rounding - 向下取整到100.00元的整数倍',
      'advance - 已先行发放10,000.00元，包含在救助金额之内，从中扣除，救助金额不低于此数',
    ]);
    expect(steps.map(({ lowFen, highFen }) => [lowFen, highFen])).toEqual([
      [1_600_000, 4_800_000],
      [2_400_000, 7_200_000],
      ...Array.from({ length: 7 }, () => [3_200_000, 8_000_000]),
      [5_600_000, 8_000_000],
      [5_040_000, 7_200_000],
      [5_040_000, 7_200_000],
      [5_040_000, 7_200_000],
      ...Array.from({ length: 4 }, () => [3_500_000, 3_500_000]),
    ]);
    expect(limits).toEqual([
      { kind: 'award', amountFen: 3_500_000 },
      { kind: 'ceiling', amountFen: 28_800_000 },
      { kind: 'payee-cap', amountFen: 10_000_000 },
      { kind: 'advance', amountFen: 1_000_000 },
    ]);
    expect({ dueFen, pointFen, awardLeftFen }).toEqual({
      ...{ dueFen: 2_500_000, pointFen: 3_500_000, awardLeftFen: 3_500_000 },
    });
  });

  it('only what has to be explained', () => {
    const { steps, limits } = suggest({ lossFen: 7_000_000, lawfulAwardFen: null });

    expect(steps.map(({ factor }) => factor)).toEqual([
      ...['hardship', 'loss', 'compensation', 'means', 'minors', 'keyGroup', 'point'],
      ...['award', 'ceiling', 'rounding'],
    ]);
    expect(steps.map(({ text }) => text)).toContain(
      '不得超过按过错扣减后的实际损失70,000.00元减去已获赔偿、救助0.00元后的70,000.00元',
    );
    expect(limits.map(({ kind }) => kind)).toEqual(['loss', 'ceiling']);
  });

  it('that an advance above the limit is to be looked into', () => {
    const { steps, dueFen } = suggest({ lawfulAwardFen: 500_000, advancePaidFen: 500_001 });

    expect(steps.at(-1)?.text).toBe(
      '已先行发放5,000.01元，已高于上限5,000.00元，不再增加，超出部分应当核查',
    );
    expect(dueFen).toBe(0);
    expect(
      suggest({ lawfulAwardFen: 500_000, advancePaidFen: 500_000 }).steps.at(-1)?.text,
    ).toMatch('包含在救助金额之内');
  });
});

describe('suggestAmount refuses', () => {
  it('to guess, and names every fact that is missing', () => {
    const nothing = {
      ...{ hardship: null, lossFen: null, lawfulAwardFen: null, compensationFen: null },
      ...{ faultPercent: null, monthlyIncomeFen: null, householdSize: null },
      minorsInHousehold: null,
    };

    expect(() => suggest(nothing)).toThrow(
      '不能测算救助金额，尚缺：实际损失或者法院依法应当判决的赔偿数额、已获赔偿和其他救助、申请人过错程度、生活困难程度、家庭月收入、家庭人口、其中未成年人数',
    );
  });

  it.each<[keyof AmountFacts, string]>([
    ['hardship', '生活困难程度'],
    ['compensationFen', '已获赔偿和其他救助'],
    ['faultPercent', '申请人过错程度'],
    ['monthlyIncomeFen', '家庭月收入'],
    ['householdSize', '家庭人口'],
    ['minorsInHousehold', '其中未成年人数'],
  ])('without %s', (name, label) => {
    expect(() => suggest({ [name]: null })).toThrow(`尚缺：${label}`);
  });

  it.each<Partial<AmountFacts>>([
    { lossFen: -1 },
    { lawfulAwardFen: -1 },
    { compensationFen: -1 },
    { monthlyIncomeFen: -1 },
    { advancePaidFen: -1 },
    { monthlyWageFen: 0 },
    { monthlyWageFen: 0.5 },
    { faultPercent: 100.5 },
    { faultPercent: -0.5 },
    { faultPercent: NaN },
  ])('%j', (change) => {
    expect(() => suggest(change)).toThrow(expect.objectContaining({ code: 'AMOUNT_INVALID' }));
  });

  it.each<Partial<AmountFacts>>([
    { householdSize: 0 },
    { householdSize: 2.5 },
    { minorsInHousehold: -1 },
    { payees: 0 },
    { payees: 1.5 },
  ])('a number of persons that cannot be: %j', (change) => {
    expect(() => suggest(change)).toThrow('家庭人口、未成年人数和领款人数应为正确的人数');
  });

  it('more minors than members of the household', () => {
    expect(() => suggest({ minorsInHousehold: 4 })).toThrow('家庭中的未成年人数不能多于家庭人口');
  });

  it.each<Partial<AmountFacts>>([
    { lossFen: 0 },
    { compensationFen: 0, monthlyIncomeFen: 0, monthlyWageFen: 1 },
    { faultPercent: 0, householdSize: 1, minorsInHousehold: 1 },
    { minorsInHousehold: 3 },
  ])('not %j', (change) => {
    expect(() => suggest(change)).not.toThrow();
  });
});
