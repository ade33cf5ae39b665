import { z } from 'zod';

/** What a view keeps: the filter as it stands in the address, the columns in their order, and the order of the rows. */
export const ViewSetup = z.strictObject({
  filter: z.record(z.string().max(20), z.string().max(80)),
  columns: z.array(z.string().max(20)).max(20),
  sort: z.string().max(20),
});
export type ViewSetup = z.infer<typeof ViewSetup>;
