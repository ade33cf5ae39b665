import { bandFor, type AmountBand } from './bands.js';
import type { Delegation } from './check-delegations.js';
import type { Fen } from '../basics/money.js';

/** What is decided: to give relief or to refuse it. */
export type Matter = 'grant' | 'refuse';

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
 * The line of the 授权清单 by which a deputy decides finally, or null: then the chief does, whose decision grants and refusals are
 * (implementing opinion of the SPP of 2014, part 4, H: http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm ). Nothing is
 * delegated above the ceiling, in dispute, by way of exception, in the highest band, or without a known amount.
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
