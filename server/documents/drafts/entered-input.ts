import { z } from 'zod';

/** Far more than any form of ours holds, in characters of JSON. */
const maxLength = 200_000;

/** Entries of a draft as they arrive, unjudged: work in progress is kept as it is. */
export const EnteredInput = z
  .record(z.string().max(60), z.unknown())
  .refine((entered) => JSON.stringify(entered).length <= maxLength, '填写的内容过长');
