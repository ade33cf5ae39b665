import type { Fen } from '../domain/basics/money.js';
import type { Judged } from './judge-published.js';

/** One row of the table of amounts. */
export function amountRow(judged: Judged): string[] {
  const { published, wage, range } = judged;
  const { amount_yuan: sum, persons } = published;
  return [
    published.id,
    wage === 'none'
      ? `no wage of ${published.province} is known`
      : `${wage.year}${wage.isOlderThanPreviousYear ? ' (older)' : ''}: ${yuan(wage.monthlyWageFen)}`,
    range === null ? '' : span(range.lowFen, range.highFen),
    range === null ? '' : span(range.pointLowFen, range.pointHighFen),
    range === null ? '' : yuan(range.ceilingFen),
    sum === null ? 'not told' : `${isAtLeast(published) ? 'over ' : ''}${yuan(sum * 100)}`,
    sum === null || (persons ?? 1) === 1
      ? ''
      : `${String(persons)} × ${yuan((sum * 100) / (persons ?? 1))}`,
    difference(judged),
  ];
}

/** Whole yuan with thousands parted: 1234500 → 12,345. */
function yuan(amountFen: Fen): string {
  return String(Math.floor(amountFen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
}

const span = (from: Fen, to: Fen): string =>
  from === to ? yuan(from) : `${yuan(from)}–${yuan(to)}`;

/** 余 after the figure, or only a first instalment (首批). */
const isAtLeast = ({ amount_note: note }: Judged['published']): boolean =>
  /万余|余万|首批/.test(note ?? '');

function difference({ published: { amount_yuan: sum }, range, place }: Judged): string {
  if (sum === null || range === null) return '';
  if (place === 'below') return `${yuan(range.lowFen - sum * 100)} below`;
  if (place === 'above') return `${yuan(sum * 100 - range.highFen)} above`;
  return 'inside';
}
