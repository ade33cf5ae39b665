import { z } from 'zod';
import { termStandings } from '../domain/terms/term-standing.js';
import { termStates } from '../domain/terms/term-states.js';
import { terms, type TermKind } from '../domain/terms/terms.js';

export const TermKindSchema = z.enum(Object.keys(terms) as [TermKind, ...TermKind[]]);

/** One term of law of a case. */
export const TermView = z.object({
  id: z.string(),
  kind: TermKindSchema,
  /** Chinese name. */
  name: z.string(),
  startedOn: z.string(),
  /** Last day, inclusive; null while the calendar does not hold the year. Of a suspended term with the expected days. */
  dueOn: z.string().nullable(),
  state: z.enum(termStates),
  /** How it looks today. */
  standing: z.enum(termStandings),
  /** Of a running term: 0 on the last day, negative when overdue; null when it does not run or is not known. */
  workingDaysLeft: z.int().nullable(),
  /** Ended by whoever did what it demands, not by a step of the process. */
  isEndedByHand: z.boolean(),
  endedAt: z.iso.datetime().nullable(),
  version: z.int(),
});
