import { z } from 'zod';

const Names = z.record(z.string(), z.string());

/** `LintFacts` of `processes/lint/lint-facts.ts`, of the offices a package is for. */
export const LintFactsView = z.strictObject({
  offices: z.array(
    z.strictObject({
      name: z.string(),
      id: z.string(),
      parentId: z.string().nullable(),
      posts: z.array(z.string()),
      bands: z.array(
        z.strictObject({
          band: z.enum(['small', 'medium', 'large']),
          /** Fen, both inclusive; null: no upper limit. */
          fromFen: z.int(),
          uptoFen: z.int().nullable(),
        }),
      ),
    }),
  ),
  roles: Names,
  actRoles: z.record(z.string(), z.array(z.string())),
  terms: Names,
  documents: Names,
  notices: z.array(z.string()),
  jobTypes: z.array(z.string()),
  messages: z.array(z.string()),
  errorCodes: z.array(z.string()),
  words: Names,
});

/** One thing to choose, by its id and its official Chinese name. */
export const ChoiceView = z.strictObject({ id: z.string(), name: z.string() });
export type ChoiceView = z.infer<typeof ChoiceView>;

export const StudioFacts = z.strictObject({
  facts: LintFactsView,
  roles: z.array(ChoiceView),
  /** Acts of user tasks, with the roles that may ever do them. */
  acts: z.array(ChoiceView.extend({ roles: z.array(z.string()) })),
  documents: z.array(ChoiceView),
  terms: z.array(ChoiceView),
  messages: z.array(ChoiceView),
  notices: z.array(ChoiceView),
  jobTypes: z.array(ChoiceView),
});
export type StudioFacts = z.infer<typeof StudioFacts>;
