import { z } from 'zod';
import { readFileSync } from 'node:fs';

/** What the demo uses of a published case; the file keeps the rest, with the source of each. */
const TypicalCase = z.object({
  id: z.string(),
  title: z.string(),
  province: z.string(),
  procuratorate: z.string().nullable(),
  year: z.int(),
  original_case_cause: z.string(),
  harm: z.string().nullable(),
  applicant: z.string().nullable(),
  victim_categories: z.array(z.string()),
  household: z.string().nullable(),
  offender_ability: z.string().nullable(),
  clue_source: z.string().nullable(),
  amount_yuan: z.number().nullable(),
  amount_note: z.string().nullable(),
  persons: z.int().nullable(),
  source_url: z.string(),
});
export type TypicalCase = z.infer<typeof TypicalCase>;

/** The 41 relief cases as published, names anonymised by the press; each row names its source. */
export function readTypicalCases(): TypicalCase[] {
  const file = new URL('./typical-cases.json', import.meta.url);
  return z.array(TypicalCase).parse(JSON.parse(readFileSync(file, 'utf8')));
}
