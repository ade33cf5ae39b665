import type { HardshipGrade } from './amount-standard.js';
import { fen, type Fen } from '../basics/money.js';

/** Months of the base wage that relief generally does not exceed in total (2016 and 2021 rules on relief, confidence H). */
export const ceilingMonths = 36;

/** The general ceiling (上限): 36 average monthly wages. Above it only with approval, for especially heavy loss and hardship. */
export function ceilingFor(monthlyWageFen: Fen): Fen {
  return fen(ceilingMonths * monthlyWageFen);
}

/** Is the amount above the ceiling? Exactly the ceiling is not. */
export function isOverCeiling(amountFen: Fen, ceilingFen: Fen): boolean {
  return amountFen > ceilingFen;
}

/**
 * For which a minor may get more than the ceiling (SPP opinion on minors, 2018-02-27, H:
 * https://khtswl.com/html/zhengcefagui3576.html ).
 */
export const minorGrounds = {
  'serious-injury': '未成年人重伤或者严重残疾',
  'poor-family': '未成年人家庭生活特别困难',
  'long-treatment': '未成年人需要长期心理治疗或者身体康复',
} as const;

export type MinorGround = keyof typeof minorGrounds;

export const minorGroundIds = Object.keys(minorGrounds) as MinorGround[];

export interface ExceedFacts {
  /** Found by the handler: 损失特别重大. */
  heavyLoss: boolean;
  /** Null: not graded. */
  hardship: HardshipGrade | null;
  /** Is an applicant a minor on the day? */
  hasMinor: boolean;
  minorGrounds: readonly MinorGround[];
}

/**
 * Why relief may exceed the ceiling, in Chinese, or null when it may not: the loss is especially heavy and life especially hard,
 * both found (strictly controlled, H: https://www.rmzxb.com.cn/c/2015-12-07/643521.shtml ), or a minor for whom a ground of the
 * opinion of 2018 is found. It still takes a reason and the collective path.
 */
export function groundToExceed(facts: ExceedFacts): string | null {
  const isHard = facts.hardship === 'special' || facts.hardship === 'extreme';
  if (facts.heavyLoss && isHard) return '损失特别重大且生活特别困难';
  const [ground] = facts.hasMinor ? facts.minorGrounds : [];
  return ground === undefined ? null : minorGrounds[ground];
}
