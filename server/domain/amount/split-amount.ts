import { RuleError } from '../basics/errors.js';
import { fen, sumFen, type Fen } from '../basics/money.js';

/**
 * Scales amounts to a new total by largest remainder: every part is the exact proportion rounded down or up to a fen, the
 * parts add up to `totalFen`, ties go to the earlier part.
 */
export function scaleFen(amounts: readonly Fen[], totalFen: Fen): Fen[] {
  const sum = BigInt(sumFen(amounts));
  if (sum <= 0n) throw new RuleError('PAYEES_MISMATCH', '没有可以分配的领款人');
  const exact = amounts.map((amount) => BigInt(fen(amount)) * BigInt(fen(totalFen)));
  const floors = exact.map((value) => Number(value / sum));
  const left = totalFen - sumFen(floors);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % sum }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

/** An amount among `count` persons in whole units, the odd units to the earlier ones and the rest below a unit to the first. */
export function splitEvenly(totalFen: Fen, count: number, unitFen: Fen): Fen[] {
  const units = Math.floor(totalFen / unitFen);
  const restFen = totalFen - units * unitFen;
  return Array.from({ length: count }, (_, index) => {
    const own = Math.floor(units / count) + (index < units % count ? 1 : 0);
    return own * unitFen + (index === 0 ? restFen : 0);
  });
}
