import { z } from 'zod';

/** A case as a row of a list, and the words views share. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const LocalDateText = z.string();
const Instant = z.iso.datetime();
const Fen = z.int();

export const Origin = z.enum(['application', 'ex-officio', 'clue-transfer']);

export const Outcome = z.enum([
  'granted',
  'refused',
  'abandoned',
  'transferred',
  'settled',
  'terminated',
]);

export const OfficeRef = z.object({ id: Id, name: z.string() });

export const PersonRef = z.object({ id: Id, name: z.string() });

/** A row of a case list. */
export const CaseSummary = z.object({
  id: Id,
  /** 案号; null until accepted. */
  number: z.string().nullable(),
  externalNumber: z.string().nullable(),
  title: z.string(),
  office: OfficeRef,
  origin: Origin,
  status: z.string(),
  outcome: Outcome.nullable(),
  urgent: z.boolean(),
  /** An applicant belongs to a key group that goes before others. */
  priority: z.boolean(),
  concernsMinor: z.boolean(),
  handler: PersonRef.nullable(),
  applicants: z.array(z.string()),
  path: z.string().nullable(),
  round: z.int(),
  proposedFen: Fen.nullable(),
  decidedFen: Fen.nullable(),
  filedOn: LocalDateText,
  acceptedOn: LocalDateText.nullable(),
  decidedOn: LocalDateText.nullable(),
  /** 中止办理: since when it stands still; null: it does not. */
  suspendedOn: LocalDateText.nullable(),
  closedAt: Instant.nullable(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;
