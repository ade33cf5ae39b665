import { bandFor, type AmountBand, type Band } from './bands.js';
import { formatYuan, type Fen } from './money.js';

/** What is decided: to give relief or to refuse it. */
export type Matter = 'grant' | 'refuse';

/**
 * 授权清单: what the chief procurator has delegated in writing. Grants and refusals are the chief's (implementing opinion of the
 * SPP of 2014, part 4, H: http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm ); which of them a deputy may decide is a
 * matter of the office.
 */
export interface Delegation {
  role: 'deputy-chief';
  band: Band;
  /** Inclusive; null: the whole band. */
  uptoFen: Fen | null;
  matters: Matter[];
  /** The paper of the delegation, with its number. */
  paper: string;
}

/** Who studies what goes beyond one person's authority; which of them is the office's setting. */
export const collectiveBodies = {
  committee: '检察委员会',
  'chief-meeting': '检察长办公会',
  'party-group': '党组会',
} as const;

export type CollectiveBody = keyof typeof collectiveBodies;

export interface AuthorityInput {
  matter: Matter;
  /** Of a refusal what was asked for; null when nobody named an amount. */
  amountFen: Fen | null;
  bands: readonly AmountBand[];
  delegations: readonly Delegation[];
  overCeiling: boolean;
  disputed: boolean;
  /** A grant although the rules generally say no. */
  exception: boolean;
}

/**
 * The delegation by which a deputy decides finally, or null: then the chief does. Nothing is delegated above the ceiling, in
 * dispute, by way of exception, in the highest band, or without a known amount.
 */
export function delegationFor(input: AuthorityInput): Delegation | null {
  const { matter, amountFen, delegations } = input;
  if (amountFen === null || input.overCeiling || input.disputed || input.exception) return null;
  const band = bandFor(amountFen, input.bands);
  if (band === 'large') return null;
  const fitting = delegations.find(
    (row) =>
      row.band === band &&
      row.matters.includes(matter) &&
      (row.uptoFen === null || amountFen <= row.uptoFen),
  );
  return fitting ?? null;
}

/** Every fault of a list of delegations against the bands it names, in Chinese. */
export function checkDelegations(
  delegations: readonly Delegation[],
  bands: readonly AmountBand[],
): string[] {
  return delegations.flatMap((row, index) => [
    ...bandFaults(row, bands),
    ...(row.matters.length === 0 ? ['授权没有写明事项'] : []),
    ...repeatedFaults(delegations.slice(0, index), row),
  ]);
}

function bandFaults({ band, uptoFen }: Delegation, bands: readonly AmountBand[]): string[] {
  if (band === 'large') return ['最高一档不能授权，须经集体研究'];
  const row = bands.find((candidate) => candidate.band === band);
  if (row === undefined) return ['授权的档次没有对应的金额档'];
  if (uptoFen === null) return [];
  if (uptoFen < row.fromFen) return [`授权限额${formatYuan(uptoFen)}低于该档下限`];
  const isAbove = row.uptoFen !== null && uptoFen > row.uptoFen;
  return isAbove ? [`授权限额${formatYuan(uptoFen)}高于该档上限`] : [];
}

function repeatedFaults(earlier: readonly Delegation[], row: Delegation): string[] {
  const isRepeated = earlier.some(
    ({ band, matters }) => band === row.band && matters.some((m) => row.matters.includes(m)),
  );
  return isRepeated ? ['同一档次的同一事项重复授权'] : [];
}
