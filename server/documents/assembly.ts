import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { DocumentData, DocumentKindId } from '../../templates/index.js';
import type { CaseFile } from '../cases/case-file.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { OfficeFacts } from '../offices/find-office.js';

/** What an assembler may read: the file of the case, the issuing office, the day, and ids the step carries. */
export interface Assembly {
  em: EntityManager;
  deps: Pick<Deps, 'clock' | 'calendar' | 'vault'>;
  file: CaseFile;
  office: OfficeFacts;
  issuedOn: LocalDate;
  /** Process variables of the step: supplementId, hearingId, disbursementId, scope, decision … */
  extra: Record<string, unknown>;
}

/** One document to issue; its number is known only when it is written. */
export interface Draft<Kind extends DocumentKindId> {
  /** Tells documents of one step to several addressees apart; '' when there is one. */
  key: string;
  /** Whom it goes to; null when it stays in the file. */
  recipient: string | null;
  data: (number: string) => DocumentData<Kind>;
}

export type Assembler<Kind extends DocumentKindId> = (
  assembly: Assembly,
) => Promise<Draft<Kind>[]> | Draft<Kind>[];

/** Assemblers of the kinds of a group. */
export type AssemblersOf<Kind extends DocumentKindId> = { [K in Kind]: Assembler<K> };

/**
 * A paper that an official drafts by hand: what is filled in, what the file of the case proposes for it, and the data made of
 * both. The fields of `entry` carry their Chinese label (`.meta({ title })`); a screen draws its form from them.
 */
export interface Drafting<Kind extends DocumentKindId, Entry extends z.ZodObject = z.ZodObject> {
  /** What the paper is for, in a few Chinese words for whoever chooses one. */
  purpose: string;
  /** Why this case has no place for such a paper now, in Chinese; null when it has. Without it every case has. */
  refusal?: (assembly: Assembly) => Promise<string | null> | string | null;
  entry: Entry;
  /** First content of the form; what the case does not know is left out. */
  propose: (assembly: Assembly) => Promise<Partial<z.input<Entry>>> | Partial<z.input<Entry>>;
  assemble: (
    assembly: Assembly,
    entered: z.output<Entry>,
  ) => Promise<Draft<Kind>[]> | Draft<Kind>[];
}

/** Declares how a kind is drafted; ties the parts to one schema. */
export function drafting<Kind extends DocumentKindId, Entry extends z.ZodObject>(
  _kind: Kind,
  definition: Drafting<Kind, Entry>,
): Drafting<Kind, Entry> {
  return definition;
}

/** Draftings of the kinds of a group, whatever each is filled in with. */
export type DraftingsOf<Kind extends DocumentKindId> = {
  // Each drafting takes only what its own schema has parsed; `never` lets all of them stand in one table.
  [K in Kind]: Omit<Drafting<K>, 'assemble'> & {
    assemble: (assembly: Assembly, entered: never) => Promise<Draft<K>[]> | Draft<K>[];
  };
};
