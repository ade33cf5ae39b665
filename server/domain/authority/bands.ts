import type { Fen } from '../basics/money.js';

export type Band = 'small' | 'medium' | 'large';

/** Amount band (金额档): both limits inclusive; `uptoFen` null: no upper limit. Local rules, dated data of an office. */
export interface AmountBand {
  fromFen: Fen;
  uptoFen: Fen | null;
  band: Band;
}

/** The band of an amount; `none` when no row holds it or nothing is granted. */
export function bandFor(amountFen: Fen, rows: readonly AmountBand[]): Band | 'none' {
  if (amountFen <= 0) return 'none';
  const row = sortedBands(rows).find(
    ({ fromFen, uptoFen }) => fromFen <= amountFen && (uptoFen === null || amountFen <= uptoFen),
  );
  return row?.band ?? 'none';
}

/** Rows from the lowest amount to the highest. */
export function sortedBands(rows: readonly AmountBand[]): AmountBand[] {
  return [...rows].sort((a, b) => a.fromFen - b.fromFen);
}
