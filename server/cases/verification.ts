import { z } from 'zod';
import { exclusionIds } from '../domain/relief-exclusions.js';
import { keyGroups, type KeyGroup } from '../domain/key-groups.js';

const Fen = z.int().min(0);
const keyGroupIds = Object.keys(keyGroups) as [KeyGroup, ...KeyGroup[]];

/** What the handler found out (form verify-case, finding `verification`). Amounts in fen. */
export const Verification = z.object({
  visits: z.string().optional(),
  findings: z.string(),
  situation: z.enum(['1', '2', '3', '4', '5', '6', '7']),
  exclusions: z.array(z.enum(exclusionIds)).default([]),
  keyGroups: z.array(z.enum(keyGroupIds)).default([]),
  guardianChecked: z.boolean().default(false),
  lossFen: Fen.optional(),
  compensationFen: Fen.optional(),
  medicalCostFen: Fen.optional(),
  lawfulAwardFen: Fen.optional(),
  applicantFaultPercent: z.number().min(0).max(100).optional(),
  hardship: z.enum(['general', 'special', 'extreme']).optional(),
  monthlyIncomeFen: Fen.optional(),
  householdSize: z.number().int().optional(),
  dependants: z.number().int().optional(),
  minorsInHousehold: z.number().int().min(0).optional(),
  proposalLean: z.enum(['grant', 'refuse']).optional(),
  /** The handler's own figure, given before the range is shown. */
  ownAmountFen: Fen.optional(),
  disputed: z.boolean().default(false),
  jointRequested: z.boolean().default(false),
});
export type Verification = z.infer<typeof Verification>;
