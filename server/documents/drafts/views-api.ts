import { z } from 'zod';
import { FindingView } from '../../document-checks/api.js';
import { draftStates, type DraftState } from '../../domain/papers/draft-states.js';

/** Drafts of papers as their screens see them. Instants ISO 8601 in UTC. */

const Instant = z.iso.datetime();
const State = z.enum(Object.keys(draftStates) as [DraftState, ...DraftState[]]);
const Person = z.object({ id: z.string(), name: z.string() });

/** A draft in the list of its case. */
export const DraftSummary = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  state: State,
  /** The issued paper it will replace. */
  correctsId: z.string().nullable(),
  savedBy: z.string(),
  savedAt: Instant,
});

/** What lies on its way in a case, as far as the asking person has to do with it. */
export const CaseDraftsView = z.object({
  items: z.array(DraftSummary),
  mayDraft: z.boolean(),
  /** What an office of the asking person was asked to help with; null: nothing. */
  help: z
    .object({
      assistanceId: z.string(),
      task: z.enum(['verify', 'serve', 'social']),
      note: z.string(),
      askedBy: z.string(),
      officeName: z.string(),
      /** Why the answer may not be drafted now; null while it may. */
      refusal: z.string().nullable(),
      /** The answer that was drafted and issued. */
      reply: z.object({ documentId: z.string(), number: z.string().nullable() }).nullable(),
    })
    .nullable(),
});

export type CaseDraftsView = z.infer<typeof CaseDraftsView>;

export const DraftableKindView = z.object({
  kind: z.string(),
  title: z.string(),
  /** What the paper is for. */
  purpose: z.string(),
  group: z.string(),
  groupName: z.string(),
  isInternal: z.boolean(),
  isNumbered: z.boolean(),
  /** Why this case has no place for one now; null when it has. */
  refusal: z.string().nullable(),
});
export type DraftableKindView = z.infer<typeof DraftableKindView>;

/** Why the asking person may not take the step now; null: the step is open. */
const Refusal = z.string().nullable();

export const DraftView = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  purpose: z.string(),
  isInternal: z.boolean(),
  case: z.object({ id: z.string(), title: z.string(), number: z.string().nullable() }),
  state: State,
  version: z.int(),
  /** JSON schema of the entries, with Chinese titles and controls. */
  schema: z.record(z.string(), z.unknown()),
  entered: z.record(z.string(), z.unknown()),
  /** The issued paper it will replace. */
  corrects: z
    .object({ id: z.string(), title: z.string(), number: z.string().nullable() })
    .nullable(),
  created: z.object({ by: Person, at: Instant }),
  saved: z.object({ by: Person, at: Instant }),
  submitted: z.object({ by: Person, at: Instant }).nullable(),
  /** Who accepted it or sent it back last, and with which words. */
  reviewed: z.object({ by: Person, at: Instant, note: z.string().nullable() }).nullable(),
  ended: z.object({ by: Person, at: Instant }).nullable(),
  /** What was issued of it. */
  documents: z.array(
    z.object({ id: z.string(), title: z.string(), number: z.string().nullable() }),
  ),
  /** Whom one may ask for the review: none who wrote in it. */
  reviewers: z.array(Person),
  refusals: z.object({
    save: Refusal,
    submit: Refusal,
    accept: Refusal,
    return: Refusal,
    issue: Refusal,
    discard: Refusal,
  }),
});
export type DraftView = z.infer<typeof DraftView>;

/** The papers the draft makes as it stands, or what is wrong with its entries. */
export const DraftPreview = z.object({
  papers: z.array(
    z.object({
      recipient: z.string().nullable(),
      html: z.string(),
      /** What the checks would find at the issue; a place without a document is on this very paper. */
      findings: z.array(FindingView),
    }),
  ),
  faults: z.array(z.object({ pointer: z.string(), detail: z.string() })),
});
export type DraftPreview = z.infer<typeof DraftPreview>;
