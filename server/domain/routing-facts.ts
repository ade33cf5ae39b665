import { bandFor, type AmountBand, type Band } from './bands.js';
import { isOverCeiling } from './ceiling.js';
import type { Fen } from './money.js';

export type OfficeLevel = 'county' | 'city' | 'province';

export interface RoutingInput {
  proposal: 'grant' | 'refuse';
  /**
   * What is proposed; of a refusal the amount that was asked for, so that refusing takes the same authority as granting.
   * Null when there is none.
   */
  amountFen: Fen | null;
  /** Bands of the office in force on the day. */
  bands: readonly AmountBand[];
  /** Null when no wage is known: then nothing is known to lie within the ceiling. */
  ceilingFen: Fen | null;
  officeLevel: OfficeLevel;
  disputed: boolean;
  /** Is an applicant or payee a minor on the day? */
  minor: boolean;
  urgent: boolean;
  jointRequested: boolean;
  /** The higher office answered 不予联合: asking again leads nowhere. */
  jointDeclined: boolean;
  /** 授权清单: up to and including which amount the deputy decides; null when nothing is delegated. */
  delegatedUptoFen: Fen | null;
  /** Setting of the place: proposed grants go to the political-legal committee. */
  plcReviewsGrants: boolean;
}

/** What the decision table sees: primitives only. */
export interface RoutingFacts {
  amountBand: Band | 'none';
  overCeiling: boolean;
  disputed: boolean;
  minor: boolean;
  urgent: boolean;
  officeLevel: OfficeLevel;
  jointRequested: boolean;
  jointDeclined: boolean;
  proposal: 'grant' | 'refuse';
  delegatedToDeputy: boolean;
  plcRequired: boolean;
}

/**
 * Facts for the choice of the approval path; which path they lead to is the decision table's business. Above the
 * ceiling nothing is delegated: it needs approval under the relevant rules (amount section of the relief rules, confidence H).
 */
export function computeRoutingFacts(input: RoutingInput): RoutingFacts {
  const { proposal, amountFen, ceilingFen, delegatedUptoFen } = input;
  const isAbove =
    amountFen !== null &&
    (ceilingFen === null ? proposal === 'grant' : isOverCeiling(amountFen, ceilingFen));
  return {
    amountBand: amountFen === null ? 'none' : bandFor(amountFen, input.bands),
    overCeiling: isAbove,
    disputed: input.disputed,
    minor: input.minor,
    urgent: input.urgent,
    officeLevel: input.officeLevel,
    jointRequested: input.jointRequested,
    jointDeclined: input.jointDeclined,
    proposal,
    delegatedToDeputy:
      !isAbove && amountFen !== null && delegatedUptoFen !== null && amountFen <= delegatedUptoFen,
    plcRequired: input.plcReviewsGrants && proposal === 'grant',
  };
}
