import type { Known } from '../basics/known.js';
import type { Exclusion } from './relief-exclusions.js';
import type { ReliefFact } from './relief-facts.js';
import type { SituationItem } from './relief-situations.js';

/** What is known of a case. What is left out is not known: nothing is taken for granted. */
export interface EligibilityFacts {
  /** The item of Art. 7 the handler relies on; it decides nothing but the open seventh. */
  situation: SituationItem | null;
  /** Why relief is needed, for the seventh item. */
  situationReason: string | null;
  /** A minor is among the applicants on the decisive day, and the opinion on minors was in force (key group `minor`). */
  minor: boolean;
  facts: Readonly<Partial<Record<ReliefFact, Known>>>;
  /** The items of Art. 8. */
  exclusions: Readonly<Partial<Record<Exclusion, Known>>>;
  /** The applicant is an organisation or a legal person. */
  organisation: Known;
  /** The same party already had relief in the same case, from whatever agency. */
  earlierRelief: Known;
}
