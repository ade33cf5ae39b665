import { ceilingFor } from './ceiling.js';
import { RuleError } from './errors.js';
import { fen, formatYuan, type Fen } from './money.js';

/** Grade of hardship (生活困难程度). */
export const hardshipGrades = {
  general: '一般困难',
  special: '特别困难',
  extreme: '极度困难',
} as const;

export type HardshipGrade = keyof typeof hardshipGrades;

export interface AmountFacts {
  hardship: HardshipGrade;
  /** Average monthly wage in force for the office. */
  monthlyWageFen: Fen;
  /** Actual loss; null when it cannot be put in money. */
  lossFen: Fen | null;
  /** What a court would lawfully award, own fault already considered; null when not yet estimated. */
  lawfulAwardFen: Fen | null;
  /** Compensation and other help already received. */
  compensationFen: Fen;
  /** Share of the applicant's or victim's own fault, 0 to 100. */
  faultPercent: number;
  minorsInHousehold: number;
  /** A key group for which the higher figure is to be chosen. */
  prefersHigher?: boolean;
}

/** Figures of practice, not of law: each place replaces them by its own dated standard. */
export interface AmountStandard {
  months: Record<HardshipGrade, { low: number; high: number }>;
  monthsPerMinor: number;
  maxMonthsForMinors: number;
  /** Results are rounded down to a multiple of this. */
  roundToFen: Fen;
}

export interface AmountStep {
  /** Chinese, for a person. */
  text: string;
  /** Upper end of the range after this step. */
  amountFen: Fen;
}

export interface AmountSuggestion {
  lowFen: Fen;
  highFen: Fen;
  ceilingFen: Fen;
  lawfulAwardFen: Fen | null;
  steps: AmountStep[];
}

/**
 * Provisional standard (confidence L): no national grid exists and local ones differ widely, so the months follow the
 * published averages (about one monthly wage a person nationally, about three in published typical cases).
 */
export const provisionalStandard: AmountStandard = {
  months: {
    general: { low: 1, high: 3 },
    special: { low: 2, high: 6 },
    extreme: { low: 4, high: 12 },
  },
  monthsPerMinor: 1,
  maxMonthsForMinors: 3,
  roundToFen: 10_000,
};

interface Range {
  lowFen: Fen;
  highFen: Fen;
}

type Step = (range: Range) => { text: string; range: Range };

/**
 * An explained range for the amount, shown to the handler only after their own figure. Factors of the rules: loss, own
 * fault, hardship of the household, compensation received (https://www.rmzxb.com.cn/c/2015-12-07/643521.shtml ,
 * confidence H); how they are weighed here is the provisional standard. Never above the ceiling, nor above what a court
 * would award less what was received; going above the ceiling is a person's decision, with approval.
 */
export function suggestAmount(
  facts: AmountFacts,
  standard: AmountStandard = provisionalStandard,
): AmountSuggestion {
  checkFacts(facts);
  const ceilingFen = ceilingFor(facts.monthlyWageFen);
  const steps: AmountStep[] = [];
  let range: Range = { lowFen: 0, highFen: 0 };
  for (const step of stepsFor(facts, standard, ceilingFen)) {
    const done = step(range);
    range = done.range;
    steps.push({ text: done.text, amountFen: range.highFen });
  }
  return { ...range, ceilingFen, lawfulAwardFen: facts.lawfulAwardFen, steps };
}

function stepsFor(facts: AmountFacts, standard: AmountStandard, ceilingFen: Fen): Step[] {
  return [
    byHardship(facts, standard),
    ...(facts.minorsInHousehold > 0 ? [byMinors(facts, standard)] : []),
    ...(facts.prefersHigher === true ? [byPreference] : []),
    ...(facts.faultPercent > 0 ? [byFault(facts.faultPercent)] : []),
    ...capByLoss(facts),
    cap(ceilingFen, `一般不超过36个月的职工月平均工资总额${formatYuan(ceilingFen)}`),
    byRounding(standard.roundToFen),
  ];
}

function byHardship({ hardship, monthlyWageFen }: AmountFacts, { months }: AmountStandard): Step {
  const { low, high } = months[hardship];
  return () => ({
    text: `${hardshipGrades[hardship]}：按月平均工资${formatYuan(monthlyWageFen)}的${low}至${high}个月计算`,
    range: scale({ lowFen: low * monthlyWageFen, highFen: high * monthlyWageFen }, 1),
  });
}

function byMinors(facts: AmountFacts, standard: AmountStandard): Step {
  const months = Math.min(
    facts.minorsInHousehold * standard.monthsPerMinor,
    standard.maxMonthsForMinors,
  );
  const moreFen = fen(Math.floor(months * facts.monthlyWageFen));
  return ({ lowFen, highFen }) => ({
    text: `家庭有未成年人${facts.minorsInHousehold}人：考虑学习和成长费用，增加${months}个月`,
    range: { lowFen: fen(lowFen + moreFen), highFen: fen(highFen + moreFen) },
  });
}

function byPreference({ lowFen, highFen }: Range): { text: string; range: Range } {
  return {
    text: '属于就高救助的重点对象：下限提高到区间中点',
    range: { lowFen: Math.floor((lowFen + highFen) / 2), highFen },
  };
}

function byFault(faultPercent: number): Step {
  return (range) => ({
    text: `自身有过错：按过错程度扣减${faultPercent}%`,
    range: scale(range, (100 - faultPercent) / 100),
  });
}

/** What a court would award bounds it; only while that is not estimated does the actual loss stand in for it. */
function capByLoss({
  lawfulAwardFen,
  lossFen,
  compensationFen,
  faultPercent,
}: AmountFacts): Step[] {
  if (lawfulAwardFen !== null) {
    return [capLess(lawfulAwardFen, compensationFen, '人民法院依法可能判决的赔偿数额')];
  }
  if (lossFen === null) return [];
  const ownFen = Math.floor((lossFen * (100 - faultPercent)) / 100);
  return [capLess(ownFen, compensationFen, '实际损失（已按过错扣减）')];
}

function capLess(limitFen: Fen, receivedFen: Fen, name: string): Step {
  const leftFen = Math.max(0, limitFen - receivedFen);
  return cap(
    leftFen,
    `不超过${name}${formatYuan(limitFen)}减去已获赔偿、救助${formatYuan(receivedFen)}后的${formatYuan(leftFen)}`,
  );
}

function cap(limitFen: Fen, text: string): Step {
  return ({ lowFen, highFen }) => ({
    text,
    range: { lowFen: Math.min(lowFen, limitFen), highFen: Math.min(highFen, limitFen) },
  });
}

function byRounding(unitFen: Fen): Step {
  const down = (amountFen: Fen): Fen => Math.floor(amountFen / unitFen) * unitFen;
  return ({ lowFen, highFen }) => ({
    text: `向下取整到${formatYuan(unitFen)}的整数倍`,
    range: { lowFen: down(lowFen), highFen: down(highFen) },
  });
}

function scale({ lowFen, highFen }: Range, factor: number): Range {
  return { lowFen: fen(Math.floor(lowFen * factor)), highFen: fen(Math.floor(highFen * factor)) };
}

function checkFacts(facts: AmountFacts): void {
  const amounts = [
    facts.monthlyWageFen,
    facts.lossFen ?? 0,
    facts.lawfulAwardFen ?? 0,
    facts.compensationFen,
  ];
  if (amounts.some((amountFen) => fen(amountFen) < 0)) {
    throw new RuleError('AMOUNT_INVALID', '测算所用的金额不能为负数');
  }
  if (!(facts.faultPercent >= 0 && facts.faultPercent <= 100)) {
    throw new RuleError('AMOUNT_INVALID', '过错程度应在0至100之间');
  }
}
