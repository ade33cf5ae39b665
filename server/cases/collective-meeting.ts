import { z } from 'zod';
import { collectiveBodies, type CollectiveBody } from '../domain/authority/authority.js';

/** A meeting of the collective body as it is entered and kept: finding `collective-decision`. */
export const CollectiveMeeting = z.object({
  body: z.enum(Object.keys(collectiveBodies) as [CollectiveBody, ...CollectiveBody[]]),
  heldOn: z.string(),
  place: z.string().optional(),
  chair: z.string().optional(),
  reporter: z.string().optional(),
  recorder: z.string().optional(),
  attendees: z.string(),
  views: z.string().optional(),
  approveVotes: z.int().min(0),
  opposeVotes: z.int().min(0),
  abstainVotes: z.int().min(0),
  verdict: z.enum(['approve', 'adjust', 'return', 'refuse']),
  amountFen: z.int().positive().optional(),
  opinion: z.string(),
});
export type CollectiveMeeting = z.infer<typeof CollectiveMeeting>;
