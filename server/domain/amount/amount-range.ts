import type { AmountStep, KnownAmountFacts } from './amount-facts.js';
import { hardshipGrades, type AmountStandard } from './amount-standard.js';
import type { AwardLimit } from './award-limit.js';
import { fen, formatYuan, type Fen } from '../basics/money.js';

export interface Range {
  lowFen: Fen;
  highFen: Fen;
}

/** A step that moves the range. */
export interface RangeStep {
  factor: AmountStep['factor'];
  text: string;
  move: (amountFen: Fen, range: Range) => Fen;
}

/** Steps that make the range: months by hardship, more for further payees and minors. */
export function openingSteps(facts: KnownAmountFacts, standard: AmountStandard): RangeStep[] {
  return [
    ...(facts.payees > 1 ? [byPayees(facts, standard)] : []),
    ...(facts.minorsInHousehold > 0 && standard.monthsPerMinor > 0
      ? [byMinors(facts, standard)]
      : []),
  ];
}

/** Steps that limit it, in the order they are told; the ceiling and the award come last and are never passed. */
export function closingSteps(
  facts: KnownAmountFacts,
  standard: AmountStandard,
  { ceilingFen, limit }: { ceilingFen: Fen; limit: AwardLimit },
): RangeStep[] {
  const { floorFen, perPayeeCapFen, roundToFen } = standard;
  return [
    ...(facts.prefersHigher ? [byPreference] : []),
    ...(facts.faultPercent > 0 && standard.faultWeightPercent > 0
      ? [byFault(facts.faultPercent, standard.faultWeightPercent)]
      : []),
    ...(floorFen > 0 ? [byFloor(floorFen)] : []),
    ...(perPayeeCapFen === null ? [] : [byPayeeCap(perPayeeCapFen, facts.payees)]),
    byAward(limit),
    cap('ceiling', ceilingFen, `一般不超过36个月的职工月平均工资总额${formatYuan(ceilingFen)}`),
    byRounding(roundToFen),
    ...(facts.advancePaidFen > 0 ? [byAdvance(facts.advancePaidFen, ceilingFen, limit)] : []),
  ];
}

/** The range the grade of hardship opens. */
export function openingRange(
  { hardship, monthlyWageFen }: KnownAmountFacts,
  { months }: AmountStandard,
): Range & { text: string } {
  const { low, high } = months[hardship];
  const lowFen = Math.floor(low * monthlyWageFen);
  const highFen = Math.floor(high * monthlyWageFen);
  const base = `以职工月平均工资${formatYuan(monthlyWageFen)}的${low}至${high}个月为基础`;
  return { lowFen, highFen, text: `经核实属于${hardshipGrades[hardship]}，${base}` };
}

function byPayees({ payees }: KnownAmountFacts, standard: AmountStandard): RangeStep {
  const more = standard.furtherPayeePercent * (payees - 1);
  return {
    factor: 'payees',
    text: `本案领款人${payees}人，每增加一人增加${standard.furtherPayeePercent}%`,
    move: (amountFen) => percentOf(amountFen, 100 + more),
  };
}

function byMinors(facts: KnownAmountFacts, standard: AmountStandard): RangeStep {
  const { minorsInHousehold, monthlyWageFen } = facts;
  const most = standard.maxMonthsForMinors;
  const months = Math.min(minorsInHousehold * standard.monthsPerMinor, most);
  const moreFen = Math.floor(months * monthlyWageFen);
  return {
    factor: 'minors-cost',
    text: `考虑未成年人${minorsInHousehold}人的学习和成长费用，增加${months}个月工资${formatYuan(moreFen)}`,
    move: (amountFen) => fen(amountFen + moreFen),
  };
}

const byPreference: RangeStep = {
  factor: 'higher',
  text: '属于应当就高救助的重点救助对象，下限提高到区间中点',
  move: (amountFen, { lowFen, highFen }) => Math.max(amountFen, Math.floor((lowFen + highFen) / 2)),
};

function byFault(faultPercent: number, weightPercent: number): RangeStep {
  const lessPercent = (faultPercent * weightPercent) / 100;
  return {
    factor: 'fault',
    text: `自身有${faultPercent}%的过错，扣减${lessPercent}%`,
    move: (amountFen) => percentOf(amountFen, 100 - lessPercent),
  };
}

function byFloor(floorFen: Fen): RangeStep {
  return {
    factor: 'floor',
    text: `给予救助的，一般不低于当地起点${formatYuan(floorFen)}`,
    move: (amountFen, { highFen }) => (highFen === 0 ? 0 : Math.max(amountFen, floorFen)),
  };
}

function byPayeeCap(capFen: Fen, payees: number): RangeStep {
  const totalFen = fen(capFen * payees);
  const text = `按当地规定每人一般不超过${formatYuan(capFen)}，${payees}人合计${formatYuan(totalFen)}`;
  return cap('payee-cap', totalFen, text);
}

function byAward({ by, totalFen, receivedFen, leftFen }: AwardLimit): RangeStep {
  const name = by === 'award' ? '人民法院依法应当判决的赔偿数额' : '按过错扣减后的实际损失';
  const less = `减去已获赔偿、救助${formatYuan(receivedFen)}`;
  const text = `不得超过${name}${formatYuan(totalFen)}${less}后的${formatYuan(leftFen)}`;
  return cap('award', leftFen, text);
}

function cap(factor: RangeStep['factor'], limitFen: Fen, text: string): RangeStep {
  return { factor, text, move: (amountFen) => Math.min(amountFen, limitFen) };
}

/** An amount below one unit stays as it is: rounding never takes the whole away. */
function byRounding(unitFen: Fen): RangeStep {
  return {
    factor: 'rounding',
    text: `向下取整到${formatYuan(unitFen)}的整数倍`,
    move: (amountFen) => {
      const roundedFen = amountFen - (amountFen % unitFen);
      return roundedFen === 0 ? amountFen : roundedFen;
    },
  };
}

function byAdvance(paidFen: Fen, ceilingFen: Fen, { leftFen }: AwardLimit): RangeStep {
  const mostFen = Math.min(ceilingFen, leftFen);
  const paid = `已先行发放${formatYuan(paidFen)}`;
  return {
    factor: 'advance',
    text:
      paidFen <= mostFen
        ? `${paid}，包含在救助金额之内，从中扣除，救助金额不低于此数`
        : `${paid}，已高于上限${formatYuan(mostFen)}，不再增加，超出部分应当核查`,
    move: (amountFen) => Math.max(amountFen, Math.min(paidFen, mostFen)),
  };
}

function percentOf(amountFen: Fen, percent: number): Fen {
  return fen(Math.floor((amountFen * percent) / 100));
}
