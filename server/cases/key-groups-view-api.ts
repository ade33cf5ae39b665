import { z } from 'zod';

/** Key groups of the applicants and what follows from them, today. */
export const KeyGroupsView = z.object({
  groups: z.array(z.object({ id: z.string(), name: z.string(), source: z.string() })),
  priority: z.boolean(),
  higherAmount: z.boolean(),
  mayExceedCeiling: z.boolean(),
  greenChannel: z.boolean(),
  privacy: z.boolean(),
  /** Whom the result is told after closing. */
  notices: z.array(
    z.object({
      to: z.string(),
      text: z.string(),
      term: z.literal('rural-feedback').nullable(),
      source: z.string(),
    }),
  ),
});
export type KeyGroupsView = z.infer<typeof KeyGroupsView>;
