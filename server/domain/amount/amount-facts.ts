import type { HardshipGrade, WeighedFactor } from './amount-standard.js';
import { awardLimit, type LossFacts } from './award-limit.js';
import { RuleError } from '../basics/errors.js';
import { fen, type Fen } from '../basics/money.js';

/** What an amount is suggested from; null: not found out, which is refused by name and never replaced by a default. */
export interface AmountFacts extends LossFacts {
  hardship: HardshipGrade | null;
  /** Average monthly wage in force for the office. */
  monthlyWageFen: Fen;
  /** Found by the handler: 损失特别重大. */
  heavyLoss: boolean;
  /** Of the whole household. */
  monthlyIncomeFen: Fen | null;
  householdSize: number | null;
  minorsInHousehold: number | null;
  /** Persons who are paid in this case, at least one. */
  payees: number;
  /** An applicant belongs to a key group. */
  isKeyGroup: boolean;
  /** To one for which the higher figure is to be chosen. */
  prefersHigher: boolean;
  advancePaidFen: Fen;
}

export interface AmountStep {
  factor: WeighedFactor | RangeFactor;
  /** Chinese, one sentence an official can read to the applicant. */
  text: string;
  /** The range after this step. */
  lowFen: Fen;
  highFen: Fen;
  /** Points of 100 a weighed factor scored, and what it weighs; null for a step that moves the range. */
  weight: number | null;
  score: number | null;
}

export type RangeFactor =
  | 'hardship'
  | 'payees'
  | 'minors-cost'
  | 'point'
  | 'higher'
  | 'fault'
  | 'floor'
  | 'payee-cap'
  | 'award'
  | 'ceiling'
  | 'rounding'
  | 'advance';

/** Names of the facts without which no amount can be suggested, in Chinese; empty when all are there. */
export function missingAmountFacts(facts: AmountFacts): string[] {
  const limit = awardLimit(facts);
  const own = [
    { value: facts.hardship, name: '生活困难程度' },
    { value: facts.faultPercent, name: '申请人过错程度' },
    { value: facts.monthlyIncomeFen, name: '家庭月收入' },
    { value: facts.householdSize, name: '家庭人口' },
    { value: facts.minorsInHousehold, name: '其中未成年人数' },
  ];
  const missing = own.flatMap(({ value, name }) => (value === null ? [name] : []));
  return [...new Set([...('by' in limit ? [] : limit), ...missing])];
}

/** The facts, all of them known. */
export type KnownAmountFacts = AmountFacts & {
  hardship: HardshipGrade;
  faultPercent: number;
  compensationFen: Fen;
  monthlyIncomeFen: Fen;
  householdSize: number;
  minorsInHousehold: number;
};

/** The facts if an amount can be suggested from them; else throws AMOUNT_FACTS_MISSING or AMOUNT_INVALID. */
export function knownAmountFacts(facts: AmountFacts): KnownAmountFacts {
  const missing = missingAmountFacts(facts);
  if (missing.length > 0) {
    const message = `不能测算救助金额，尚缺：${missing.join('、')}`;
    throw new RuleError('AMOUNT_FACTS_MISSING', message, { missing });
  }
  const known = facts as KnownAmountFacts;
  checkAmounts(known);
  return known;
}

function checkAmounts(facts: KnownAmountFacts): void {
  const { lossFen, lawfulAwardFen, compensationFen, monthlyIncomeFen, advancePaidFen } = facts;
  const amounts = [lossFen, lawfulAwardFen, compensationFen, monthlyIncomeFen, advancePaidFen];
  if (amounts.some((amountFen) => amountFen !== null && fen(amountFen) < 0)) {
    throw new RuleError('AMOUNT_INVALID', '测算所用的金额不能为负数');
  }
  if (fen(facts.monthlyWageFen) <= 0) {
    throw new RuleError('AMOUNT_INVALID', '职工月平均工资应大于零');
  }
  if (!(facts.faultPercent >= 0 && facts.faultPercent <= 100)) {
    throw new RuleError('AMOUNT_INVALID', '过错程度应在0至100之间');
  }
  const { householdSize, minorsInHousehold, payees } = facts;
  const isCounted = [householdSize, minorsInHousehold, payees].every(Number.isSafeInteger);
  if (!isCounted || householdSize < 1 || payees < 1 || minorsInHousehold < 0) {
    throw new RuleError('AMOUNT_INVALID', '家庭人口、未成年人数和领款人数应为正确的人数');
  }
  if (minorsInHousehold > householdSize) {
    throw new RuleError('AMOUNT_INVALID', '家庭中的未成年人数不能多于家庭人口');
  }
}
