import { fen, type Fen } from './money.js';

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
