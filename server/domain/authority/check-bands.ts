import { sortedBands, type AmountBand, type Band } from './bands.js';
import { formatYuan, maxFen } from '../basics/money.js';

/** From the lowest to the highest. */
const order: readonly Band[] = ['small', 'medium', 'large'];
/** Relief of less than one fen does not exist, so a whole table begins here. */
const lowestFen = 1;

/**
 * Every fault of a table of bands, in Chinese: amounts without a band (gap) or with two (overlap), a higher amount in a lower
 * band, limits that are no amounts. Empty when every amount from one fen on has exactly one band.
 */
export function checkBands(rows: readonly AmountBand[]): string[] {
  if (rows.length === 0) return ['金额档为空，任何金额都没有审批方式'];
  const broken = rows.flatMap(limitFaults);
  if (broken.length > 0) return broken;
  const sorted = sortedBands(rows);
  return [
    ...gapFault(lowestFen, sorted[0]?.fromFen ?? lowestFen),
    ...sorted.flatMap((row, index) => pairFaults(sorted[index - 1], row)),
    ...openEndFaults(sorted),
    ...riseFaults(sorted),
  ];
}

/**
 * Only the faults a row of bands has whatever stands beside it: limits that are no amounts, a higher amount in a lower band. Gaps and
 * overlaps over time are for `findHoles` and `findOverlaps`.
 */
export function checkBandOrder(rows: readonly AmountBand[]): string[] {
  const broken = rows.flatMap(limitFaults);
  return broken.length === 0 ? riseFaults(sortedBands(rows)) : broken;
}

function limitFaults({ fromFen, uptoFen }: AmountBand): string[] {
  const broken = [fromFen, uptoFen].filter((limit) => limit !== null && !isLimit(limit));
  if (broken.length > 0) return broken.map((limit) => `界限“${limit}”不是大于零的整数分`);
  return uptoFen !== null && uptoFen < fromFen
    ? [`下限${formatYuan(fromFen)}高于上限${formatYuan(uptoFen)}`]
    : [];
}

function isLimit(limit: number): boolean {
  return Number.isSafeInteger(limit) && limit > 0 && limit <= maxFen;
}

function riseFaults(sorted: readonly AmountBand[]): string[] {
  return sorted.flatMap(({ band }, index) => {
    const lower = sorted[index - 1];
    return lower === undefined || order.indexOf(lower.band) < order.indexOf(band)
      ? []
      : [`金额更高的一档级别没有更高：${lower.band}在${band}之下`];
  });
}

function pairFaults(lower: AmountBand | undefined, upper: AmountBand): string[] {
  if (lower === undefined) return [];
  return lower.uptoFen === null || upper.fromFen <= lower.uptoFen
    ? [`自${formatYuan(upper.fromFen)}起有两档，互相重叠`]
    : gapFault(lower.uptoFen + 1, upper.fromFen);
}

function gapFault(fromFen: number, beforeFen: number): string[] {
  return fromFen < beforeFen
    ? [`${formatYuan(fromFen)}至${formatYuan(beforeFen - 1)}没有对应的档`]
    : [];
}

function openEndFaults(sorted: readonly AmountBand[]): string[] {
  const last = sorted.at(-1);
  return last === undefined || last.uptoFen === null
    ? []
    : [`超过${formatYuan(last.uptoFen)}的金额没有对应的档`];
}
