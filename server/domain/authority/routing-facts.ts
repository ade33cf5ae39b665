import { delegationFor } from './authority.js';
import { bandFor, type AmountBand, type Band } from './bands.js';
import { isOverCeiling } from '../amount/ceiling.js';
import type { Delegation } from './check-delegations.js';
import type { Fen } from '../basics/money.js';

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
  /** The applicant asked for a hearing. */
  hearingAsked: boolean;
  /** Some item of Art. 8 holds: granting all the same is an exception. */
  generallyNot: boolean;
  jointRequested: boolean;
  /** The higher office answered 不予联合: asking again leads nowhere. */
  jointDeclined: boolean;
  /** 授权清单 of the office in force on the day. */
  delegations: readonly Delegation[];
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
  hearingAsked: boolean;
  exception: boolean;
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
  const { proposal, amountFen, bands, delegations, disputed } = input;
  const overCeiling = isAbove(input);
  const exception = input.generallyNot && proposal === 'grant';
  return {
    amountBand: amountFen === null ? 'none' : bandFor(amountFen, bands),
    ...{ overCeiling, disputed, exception, proposal },
    minor: input.minor,
    urgent: input.urgent,
    hearingAsked: input.hearingAsked,
    officeLevel: input.officeLevel,
    jointRequested: input.jointRequested,
    jointDeclined: input.jointDeclined,
    delegatedToDeputy:
      delegationFor({
        ...{ matter: proposal, amountFen, bands, delegations },
        ...{ overCeiling, disputed, exception },
      }) !== null,
    plcRequired: input.plcReviewsGrants && proposal === 'grant',
  };
}

function isAbove({ proposal, amountFen, ceilingFen }: RoutingInput): boolean {
  if (amountFen === null) return false;
  return ceilingFen === null ? proposal === 'grant' : isOverCeiling(amountFen, ceilingFen);
}
