import { z } from 'zod';
import { documentStates, type DocumentState } from '../../domain/papers/document-states.js';

/** What the page of a paper shows. Dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const LocalDateText = z.string();
export const State = z.enum(Object.keys(documentStates) as [DocumentState, ...DocumentState[]]);

export const DocumentVersion = z.object({
  id: z.string(),
  number: z.string().nullable(),
  state: State,
  issuedOn: LocalDateText,
});

export const DocumentLife = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  /** 发文字号; null for kinds that carry none. */
  number: z.string().nullable(),
  recipient: z.string().nullable(),
  state: State,
  /** 内卷: never part of the applicant's copy. */
  internal: z.boolean(),
  templateVersion: z.string(),
  issuedOn: LocalDateText,
  sealedOn: LocalDateText.nullable(),
  servedOn: LocalDateText.nullable(),
  filedOn: LocalDateText.nullable(),
  voidReason: z.string().nullable(),
  voidRecall: z.string().nullable(),
  case: z.object({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    isClosed: z.boolean(),
  }),
  office: z.object({ id: z.string(), name: z.string() }),
  /** Every version, the first one first, this one among them. */
  versions: z.array(DocumentVersion),
  /** The story of the paper, the oldest step first. */
  events: z.array(
    z.object({
      act: z.enum(['issue', 'seal', 'serve', 'file', 'void', 'replace']),
      state: State,
      at: z.iso.datetime(),
      /** Null: a step of the process. */
      by: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** Set while its printing fails. */
  printTrouble: z
    .object({
      /** In one sentence, for a person. */
      text: z.string(),
      /** No more tries, until somebody queues it again. */
      isPutAside: z.boolean(),
    })
    .nullable(),
  /** Why the asking person may not do this now; null when they may. */
  refusals: z.object({
    file: z.string().nullable(),
    void: z.string().nullable(),
    correct: z.string().nullable(),
    reprint: z.string().nullable(),
  }),
  /** Must a voiding say what became of the sealed sheets? */
  needsRecall: z.boolean(),
});
export type DocumentLife = z.infer<typeof DocumentLife>;

/** The paper beside what it would be today. */
export const DocumentComparison = z.object({
  /** Visible text as issued, line by line. */
  before: z.array(z.string()),
  /** The same made of today's data and template, number and day kept; null when it cannot be made. */
  after: z.array(z.string()).nullable(),
  /** Why it cannot be made, in Chinese. */
  fault: z.string().nullable(),
  templateBefore: z.string(),
  templateAfter: z.string().nullable(),
});
export type DocumentComparison = z.infer<typeof DocumentComparison>;
