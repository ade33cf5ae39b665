import {
  knownAmountFacts,
  type AmountFacts,
  type AmountStep,
  type KnownAmountFacts,
} from './amount-facts.js';
import {
  closingSteps,
  openingRange,
  openingSteps,
  type Range,
  type RangeStep,
} from './amount-range.js';
import {
  factorScores,
  formatScore,
  fullScore,
  weighedScore,
  type FactorScore,
} from './amount-scores.js';
import type { AmountStandard } from './amount-standard.js';
import { awardLimit, type AwardLimit } from './award-limit.js';
import { ceilingFor } from './ceiling.js';
import type { Fen } from '../basics/money.js';

export interface AmountLimit {
  kind: 'award' | 'loss' | 'ceiling' | 'payee-cap' | 'advance';
  amountFen: Fen;
}

export interface AmountSuggestion {
  lowFen: Fen;
  /** Within the range, by the weighed factors. */
  pointFen: Fen;
  highFen: Fen;
  ceilingFen: Fen;
  /** What a court would award less what was obtained; the actual loss where nobody can say. */
  awardLeftFen: Fen;
  /** Point less the advance. */
  dueFen: Fen;
  limits: AmountLimit[];
  steps: AmountStep[];
}

/**
 * An explained range and point for the amount of a whole case, shown to the handler only after their own figure. The factors are
 * those of the rules: loss, own fault, means of the household, minimum local living cost, compensation received
 * (https://www.rmzxb.com.cn/c/2015-12-07/643521.shtml , H); growth of minors (opinion of 2018, H); the higher figure for
 * women of the key groups (notice of 2022, H). How they are weighed is the standard of the office. Never above the ceiling, nor above
 * what a court would award less what was received; going above the ceiling is a person's decision, with approval.
 */
export function suggestAmount(given: AmountFacts, standard: AmountStandard): AmountSuggestion {
  const facts = knownAmountFacts(given);
  const ceilingFen = ceilingFor(facts.monthlyWageFen);
  // Known facts are those a limit can be said from.
  const limit = awardLimit(facts) as AwardLimit;
  const scores = factorScores(facts, standard);
  const score = weighedScore(scores, standard);
  const begun = walk(opening(facts, standard), openingSteps(facts, standard));
  const weighed = [...begun.steps, ...scoreSteps(begun.range, scores, score, standard)];
  const { range, steps } = walk(
    { range: begun.range, steps: weighed },
    closingSteps(facts, standard, { ceilingFen, limit }),
  );
  const pointFen = pointIn(range, score, standard.roundToFen);
  return {
    ...{ ...range, pointFen, ceilingFen, steps, awardLeftFen: limit.leftFen },
    dueFen: Math.max(0, pointFen - facts.advancePaidFen),
    limits: limitsOf(facts, standard, limit, ceilingFen),
  };
}

interface Walk {
  range: Range;
  steps: AmountStep[];
}

function opening(facts: KnownAmountFacts, standard: AmountStandard): Walk {
  const { text, ...range } = openingRange(facts, standard);
  return { range, steps: [{ factor: 'hardship', text, ...range, weight: null, score: null }] };
}

/** Both ends of the range through every step. */
function walk(from: Walk, through: readonly RangeStep[]): Walk {
  return through.reduce<Walk>(({ range, steps }, { factor, text, move }) => {
    const { lowFen, highFen } = range;
    const next = { lowFen: move(lowFen, range), highFen: move(highFen, range) };
    const step = { factor, text, ...next, weight: null, score: null };
    return { range: next, steps: [...steps, step] };
  }, from);
}

function scoreSteps(
  range: Range,
  scores: readonly FactorScore[],
  total: number,
  { weights }: AmountStandard,
): AmountStep[] {
  const own = scores.map(({ factor, text, score }) => ({
    ...{ factor, ...range, score, weight: weights[factor] },
    text: `${text}，得${formatScore(score)}`,
  }));
  const where = `参考金额取区间由低到高的${(total / 10).toFixed(1)}%处`;
  const text = `以上各项按权重合计${formatScore(total)}，${where}`;
  return [...own, { factor: 'point', text, ...range, weight: null, score: total }];
}

function pointIn({ lowFen, highFen }: Range, score: number, unitFen: Fen): Fen {
  const exactFen = lowFen + Math.floor(((highFen - lowFen) * score) / fullScore);
  return Math.max(lowFen, exactFen - (exactFen % unitFen));
}

function limitsOf(
  { advancePaidFen, payees }: KnownAmountFacts,
  { perPayeeCapFen }: AmountStandard,
  { by, leftFen }: AwardLimit,
  ceilingFen: Fen,
): AmountLimit[] {
  const limits: (AmountLimit | false)[] = [
    { kind: by, amountFen: leftFen },
    { kind: 'ceiling', amountFen: ceilingFen },
    perPayeeCapFen !== null && { kind: 'payee-cap', amountFen: perPayeeCapFen * payees },
    advancePaidFen > 0 && { kind: 'advance', amountFen: advancePaidFen },
  ];
  return limits.filter((limit) => limit !== false);
}
