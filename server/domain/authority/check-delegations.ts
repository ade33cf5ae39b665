import type { AmountBand, Band } from './bands.js';
import { formatYuan, type Fen } from '../basics/money.js';

/** One line of the list of delegations (授权清单) of a chief. */
export interface Delegation {
  role: 'deputy-chief';
  band: Band;
  /** Inclusive; null: the whole band. */
  uptoFen: Fen | null;
  matters: readonly ('grant' | 'refuse')[];
  /** The paper of the delegation, with its number. */
  paper: string;
}

const matterNames = { grant: '予以救助', refuse: '不予救助' } as const;

/**
 * Every fault of a list of delegations beside the bands of the same day, in Chinese. The decision is the chief's; small and medium
 * amounts may be delegated in writing, a large one never (collective study), and no line reaches beyond its band.
 */
export function checkDelegations(
  delegations: readonly Delegation[],
  bands: readonly AmountBand[],
): string[] {
  return [...delegations.flatMap((line) => lineFaults(line, bands)), ...repeated(delegations)];
}

function lineFaults({ band, uptoFen }: Delegation, bands: readonly AmountBand[]): string[] {
  if (band === 'large') return ['大额案件应当集体研究，不能授权分管副检察长决定'];
  const row = bands.find((other) => other.band === band);
  if (row === undefined) return [`授权的档“${band}”不在金额档之中`];
  if (uptoFen === null) return [];
  if (uptoFen < row.fromFen) {
    return [`授权限额${formatYuan(uptoFen)}低于该档的下限${formatYuan(row.fromFen)}`];
  }
  return row.uptoFen !== null && uptoFen > row.uptoFen
    ? [`授权限额${formatYuan(uptoFen)}超过该档的上限${formatYuan(row.uptoFen)}`]
    : [];
}

function repeated(delegations: readonly Delegation[]): string[] {
  const seen = new Set<string>();
  return delegations.flatMap(({ band, matters }) =>
    matters.flatMap((matter) => {
      const id = `${band} ${matter}`;
      if (seen.has(id)) return [`同一档的“${matterNames[matter]}”授权了两次`];
      seen.add(id);
      return [];
    }),
  );
}
