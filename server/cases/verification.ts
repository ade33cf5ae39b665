import { z } from 'zod';
import { minorGroundIds } from '../domain/amount/ceiling.js';
import { keyGroupIds } from '../domain/eligibility/key-groups.js';
import { contraryFacts } from '../domain/eligibility/relief-exclusions.js';
import { minorFacts, opinionFacts, reliefFacts } from '../domain/eligibility/relief-facts.js';
import { situationItems } from '../domain/eligibility/relief-situations.js';

const Fen = z.int().min(0);
/** What is stated is known to be so (true) or known not to be so (false); what is left out is 待查. */
const stated = <T extends string>(facts: Record<T, string>) =>
  z.partialRecord(z.enum(Object.keys(facts) as T[]), z.boolean()).default({});

/** What the handler found out (form verify-case, finding `verification`). Amounts in fen. */
export const Verification = z.object({
  visits: z.string().optional(),
  findings: z.string(),
  /** Ids of the scans that came in with it, so that a further round begins with them. */
  enclosures: z.array(z.string()).optional(),
  /** The item of Art. 7 relied on; none needed to refuse. */
  situation: z.enum(situationItems).optional(),
  /** Why relief is needed, for the open seventh item. */
  situationReason: z.string().optional(),
  facts: stated(reliefFacts),
  /** Those of the further groups of the 2014 opinion. */
  opinionFacts: stated(opinionFacts),
  /** Those of the situations of minors. */
  minorFacts: stated(minorFacts),
  exclusions: stated(contraryFacts),
  keyGroups: z.array(z.enum(keyGroupIds)).default([]),
  guardianChecked: z.boolean().default(false),
  lossFen: Fen.optional(),
  /** Found: 损失特别重大, one of the two grounds above the ceiling. */
  heavyLoss: z.boolean().default(false),
  compensationFen: Fen.optional(),
  medicalCostFen: Fen.optional(),
  lawfulAwardFen: Fen.optional(),
  applicantFaultPercent: z.number().min(0).max(100).optional(),
  hardship: z.enum(['general', 'special', 'extreme']).optional(),
  monthlyIncomeFen: Fen.optional(),
  householdSize: z.number().int().optional(),
  dependants: z.number().int().optional(),
  minorsInHousehold: z.number().int().min(0).optional(),
  /** For which a minor may get more than the ceiling. */
  minorGrounds: z.array(z.enum(minorGroundIds)).default([]),
  proposalLean: z.enum(['grant', 'refuse']).optional(),
  /** The handler's own figure, given before the range is shown. */
  ownAmountFen: Fen.optional(),
  disputed: z.boolean().default(false),
  jointRequested: z.boolean().default(false),
});
export type Verification = z.infer<typeof Verification>;
