import { z } from 'zod';
import { termStandings } from '../domain/terms/term-standing.js';
import { timelineKinds, type TimelineKind } from '../domain/cases/timeline-kinds.js';

/** Where a case stands: position, terms, tasks, waits, papers. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const LocalDateText = z.string();
const Instant = z.iso.datetime();

export const PositionView = z.object({
  processId: z.string(),
  elementId: z.string(),
  name: z.string(),
  since: Instant,
});

export const TimelineEntry = z.object({
  at: Instant,
  kind: z.enum(Object.keys(timelineKinds) as [TimelineKind, ...TimelineKind[]]),
  text: z.string(),
  who: z.string().nullable(),
  office: z.string().nullable(),
});

export const CaseTaskView = z.object({
  id: Id,
  name: z.string(),
  role: z.string(),
  officeId: Id,
  officeName: z.string(),
  assignee: z.string().nullable(),
  state: z.string(),
  openedAt: Instant,
  dueOn: LocalDateText.nullable(),
  standing: z.enum(termStandings).nullable(),
  workingDaysLeft: z.int().nullable(),
});

/** Something the case waits for from outside; `id` is what the clerk registers an answer to. */
export const WaitView = z.object({
  kind: z.enum(['supplement', 'inquiry-letter', 'payment-batch', 'funds']),
  id: Id,
  text: z.string(),
  since: Instant,
});

export const CaseDocumentView = z.object({
  id: Id,
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  /** Whom it goes to; null: it stays in the file. */
  recipient: z.string().nullable(),
  state: z.string(),
  /** 内卷: never part of the applicant's copy. */
  internal: z.boolean(),
  issuedOn: LocalDateText,
  servedOn: LocalDateText.nullable(),
  filedOn: LocalDateText.nullable(),
  /** The paper this one replaces. */
  correctsId: Id.nullable(),
  /** Its printing was given up, until somebody queues it again. */
  notPrintable: z.boolean(),
  officeId: Id,
});
export type WaitView = z.infer<typeof WaitView>;
export type TimelineEntry = z.infer<typeof TimelineEntry>;
