import { maxFen } from '../../../../../server/domain/basics/money.js';

const order = ['small', 'medium', 'large'];

/** The row that follows: one fen above the last, the next higher band, without upper limit. */
export function nextBand(rows: readonly Record<string, unknown>[]): Record<string, unknown> {
  const last = rows.at(-1);
  if (last === undefined) return { fromFen: 1, uptoFen: null, band: 'small' };
  const upto = last['uptoFen'];
  const follows = typeof upto === 'number' && upto < maxFen;
  const at = order.indexOf(String(last['band']));
  return {
    fromFen: follows ? upto + 1 : '',
    uptoFen: null,
    band: order[Math.min(at + 1, order.length - 1)],
  };
}
