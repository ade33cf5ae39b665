import { sortedBands, type AmountBand } from './bands.js';
import { formatYuan, maxFen } from './money.js';

const order = { small: 0, medium: 1, large: 2 } as const;

/**
 * Every fault of a table of bands, in Chinese: amounts above the last limit left out (gap), two rows for the same
 * amount (overlap), a higher amount in a lower band, limits that are no amounts. Empty when every amount has one band.
 */
export function checkBands(rows: readonly AmountBand[]): string[] {
  if (rows.length === 0) return ['金额档为空，任何金额都没有审批路径'];
  const sorted = sortedBands(rows);
  return [
    ...sorted.flatMap(limitFaults),
    ...sorted.flatMap((row, index) => pairFaults(sorted[index - 1], row)),
    ...gapFaults(sorted.at(-1)),
  ];
}

function limitFaults({ uptoFen }: AmountBand): string[] {
  if (uptoFen === null || (Number.isSafeInteger(uptoFen) && uptoFen > 0 && uptoFen <= maxFen)) {
    return [];
  }
  return [`上限“${uptoFen}”不是大于零的整数分`];
}

function pairFaults(lower: AmountBand | undefined, upper: AmountBand): string[] {
  if (lower === undefined) return [];
  if (lower.uptoFen === upper.uptoFen) {
    const limit = upper.uptoFen === null ? '不设上限' : `上限${show(upper.uptoFen)}`;
    return [`有两档${limit}，互相重叠`];
  }
  return order[lower.band] < order[upper.band]
    ? []
    : [`上限更高的一档级别没有更高：${lower.band}在${upper.band}之下`];
}

function gapFaults(last: AmountBand | undefined): string[] {
  return last?.uptoFen === null || last === undefined
    ? []
    : [`超过${show(last.uptoFen)}的金额没有对应的档`];
}

function show(amountFen: number): string {
  return Number.isSafeInteger(amountFen) ? formatYuan(amountFen) : String(amountFen);
}
