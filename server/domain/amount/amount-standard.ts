import { ceilingMonths } from './ceiling.js';
import { maxFen, type Fen } from '../basics/money.js';

/** Grade of hardship (生活困难程度), from the lightest to the gravest. */
export const hardshipGrades = {
  general: '一般困难',
  special: '特别困难',
  extreme: '极度困难',
} as const;

export type HardshipGrade = keyof typeof hardshipGrades;

export const hardshipGradeIds = Object.keys(hardshipGrades) as HardshipGrade[];

/** What moves the point within the range, each by its weight in the standard. */
export const weighedFactors = {
  loss: '实际损失',
  compensation: '实际获得的赔偿和救助',
  means: '家庭经济状况',
  minors: '未成年人',
  keyGroup: '重点救助对象',
} as const;

export type WeighedFactor = keyof typeof weighedFactors;

export const weighedFactorIds = Object.keys(weighedFactors) as WeighedFactor[];

/**
 * The standard of an office by which an amount is suggested (测算标准): figures of local practice, not of law. The factors are
 * those of the rules (actual loss, own fault, means of the household, minimum local living cost, compensation received:
 * https://www.rmzxb.com.cn/c/2015-12-07/643521.shtml , H); how much each weighs is for the place to decide.
 */
export interface AmountStandard {
  /** The range by grade of hardship, in months of the base wage. */
  months: Record<HardshipGrade, { low: number; high: number }>;
  /** Whole numbers; each counts by its part of their sum. */
  weights: Record<WeighedFactor, number>;
  /** A loss of so many months of the base wage counts fully. */
  fullLossMonths: number;
  /** 当地维持基本生活水平所必需的最低支出, a head and month. */
  minimumLivingCostFen: Fen;
  /** From so many percent of that cost a head on, the means count as no shortage at all. */
  enoughIncomePercent: number;
  /** So many minors in the household count fully. */
  fullMinors: number;
  monthsPerMinor: number;
  maxMonthsForMinors: number;
  /** Each further payee adds so many percent of the range. */
  furtherPayeePercent: number;
  /** How much of the degree of own fault is deducted: 100 deducts it whole. */
  faultWeightPercent: number;
  /** Least relief once anything is given (救助金起点); 0: none. */
  floorFen: Fen;
  /** Most a payee gets by the local rules, within the ceiling of law; null: nothing local. */
  perPayeeCapFen: Fen | null;
  /** Results are rounded down to a multiple of this. */
  roundToFen: Fen;
}

/** Every fault of a standard, in Chinese; empty when amounts can be suggested by it. */
export function checkAmountStandard(standard: AmountStandard): string[] {
  return [
    ...monthFaults(standard),
    ...weightFaults(standard),
    ...numberFaults(standard),
    ...amountFaults(standard),
  ];
}

function monthFaults({ months }: AmountStandard): string[] {
  return hardshipGradeIds.flatMap((grade, index) => {
    const { low, high } = months[grade];
    const name = hardshipGrades[grade];
    const lighter = hardshipGradeIds[index - 1];
    const isOrdered = low >= 0 && low <= high && high <= ceilingMonths;
    return [
      ...(isOrdered ? [] : [`“${name}”的月数应在0至${ceilingMonths}之间，且下限不高于上限`]),
      ...(lighter === undefined || (months[lighter].low <= low && months[lighter].high <= high)
        ? []
        : [`“${name}”的月数低于“${hardshipGrades[lighter]}”，困难更重的不能更低`]),
    ];
  });
}

function weightFaults({ weights }: AmountStandard): string[] {
  const broken = weighedFactorIds.filter((factor) => !isWhole(weights[factor], 0, 100));
  if (broken.length > 0) {
    return broken.map((factor) => `“${weighedFactors[factor]}”的权重应为0至100的整数`);
  }
  return weighedFactorIds.some((factor) => weights[factor] > 0) ? [] : ['权重不能全部为零'];
}

function numberFaults(standard: AmountStandard): string[] {
  const { monthsPerMinor, maxMonthsForMinors } = standard;
  return [
    ...(isWhole(standard.fullLossMonths, 1, 600) ? [] : ['损失满分的月数应为1至600的整数']),
    ...(isWhole(standard.enoughIncomePercent, 101, 1_000)
      ? []
      : ['收入不再计为困难的比例应为101至1000的整数（%）']),
    ...(isWhole(standard.fullMinors, 1, 20) ? [] : ['未成年人满分的人数应为1至20的整数']),
    ...(monthsPerMinor >= 0 &&
    monthsPerMinor <= maxMonthsForMinors &&
    maxMonthsForMinors <= ceilingMonths
      ? []
      : [`未成年人增加的月数应不小于0，最多不超过${ceilingMonths}个月，每人不高于最多`]),
    ...(isWhole(standard.furtherPayeePercent, 0, 100)
      ? []
      : ['每增加一名领款人增加的比例应为0至100的整数（%）']),
    ...(isWhole(standard.faultWeightPercent, 0, 100) ? [] : ['过错扣减比例应为0至100的整数（%）']),
  ];
}

function amountFaults(standard: AmountStandard): string[] {
  const { minimumLivingCostFen, floorFen, perPayeeCapFen, roundToFen } = standard;
  return [
    ...(isWhole(minimumLivingCostFen, 1, maxFen) ? [] : ['当地最低生活支出应大于零']),
    ...(isWhole(roundToFen, 1, maxFen) ? [] : ['取整单位应大于零']),
    ...(isWhole(floorFen, 0, maxFen) && floorFen % roundToFen === 0
      ? []
      : ['救助金起点应为取整单位的整数倍']),
    ...(perPayeeCapFen === null || isWhole(perPayeeCapFen, Math.max(1, floorFen), maxFen)
      ? []
      : ['每人限额应大于零，且不低于救助金起点']),
  ];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
