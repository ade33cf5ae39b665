import type { KnownAmountFacts } from './amount-facts.js';
import { weighedFactorIds, type AmountStandard, type WeighedFactor } from './amount-standard.js';
import { formatYuan, type Fen } from '../basics/money.js';

/** Full marks of a factor: 1000 tenths of a point. */
export const fullScore = 1_000;

export interface FactorScore {
  factor: WeighedFactor;
  /** 0 to `fullScore`; more means more relief. */
  score: number;
  text: string;
}

type Judge = (facts: KnownAmountFacts, standard: AmountStandard) => Omit<FactorScore, 'factor'>;

/** What each weighed factor scores; those without weight in the standard are left out. */
export function factorScores(facts: KnownAmountFacts, standard: AmountStandard): FactorScore[] {
  return weighedFactorIds
    .filter((factor) => standard.weights[factor] > 0)
    .map((factor) => ({ factor, ...judges[factor](facts, standard) }));
}

/** The scores together, each by its part of all weights; rounded down to a tenth of a point. */
export function weighedScore(scores: readonly FactorScore[], standard: AmountStandard): number {
  const { weights } = standard;
  const total = scores.reduce((sum, { factor }) => sum + weights[factor], 0);
  const points = scores.reduce((sum, { factor, score }) => sum + weights[factor] * score, 0);
  return Math.floor(points / total);
}

/** `723` → `72.3分`. */
export function formatScore(score: number): string {
  return `${Math.floor(score / 10)}.${score % 10}分`;
}

const judges: Record<WeighedFactor, Judge> = {
  loss: (facts, { fullLossMonths }) => {
    if (facts.heavyLoss) return { score: fullScore, text: '经核实损失特别重大' };
    const lossFen = lossOf(facts);
    const fullFen = fullLossMonths * facts.monthlyWageFen;
    const text = `损失${formatYuan(lossFen)}，以${fullLossMonths}个月工资${formatYuan(fullFen)}为满分`;
    return { score: share(lossFen, fullFen), text };
  },
  compensation: (facts) => {
    const lossFen = lossOf(facts);
    const openFen = Math.max(0, lossFen - facts.compensationFen);
    const received = formatYuan(facts.compensationFen);
    const text = `损失${formatYuan(lossFen)}，已获赔偿、救助${received}，尚有${formatYuan(openFen)}没有着落`;
    return { score: share(openFen, lossFen), text };
  },
  means: ({ monthlyIncomeFen, householdSize }, { minimumLivingCostFen, enoughIncomePercent }) => {
    const headFen = Math.floor(monthlyIncomeFen / householdSize);
    const enoughFen = Math.floor((minimumLivingCostFen * enoughIncomePercent) / 100);
    const cost = `当地最低生活支出${formatYuan(minimumLivingCostFen)}`;
    const text = `家庭人均月收入${formatYuan(headFen)}，${cost}，收入达到其${enoughIncomePercent}%的不计分`;
    const openFen = Math.max(0, enoughFen - headFen);
    return { score: share(openFen, enoughFen - minimumLivingCostFen), text };
  },
  minors: ({ minorsInHousehold }, { fullMinors }) => ({
    score: share(minorsInHousehold, fullMinors),
    text: `家庭有未成年人${minorsInHousehold}人，以${fullMinors}人为满分`,
  }),
  keyGroup: ({ isKeyGroup, prefersHigher }) => {
    if (prefersHigher) return { score: fullScore, text: '属于应当就高救助的重点救助对象' };
    return isKeyGroup
      ? { score: fullScore / 2, text: '属于重点救助对象' }
      : { score: 0, text: '不属于重点救助对象' };
  },
};

/** What was lost; where it cannot be put in money, what a court would award for it. */
function lossOf({ lossFen, lawfulAwardFen }: KnownAmountFacts): Fen {
  // Known facts have one of the two.
  return (lossFen ?? lawfulAwardFen) as Fen;
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(fullScore, Math.floor((part * fullScore) / whole));
}
