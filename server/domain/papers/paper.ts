import type { LocalDate } from '../basics/local-date.js';
import type { Fen } from '../basics/money.js';

/** What stands on a paper between two breaks; `isField`: a cell of a form, where nothing at all is a gap. */
export interface PaperLine {
  text: string;
  isField: boolean;
}

/** An issued paper, or the one about to be issued, as the checks read it. */
export interface Paper {
  /** Null: not issued yet. */
  documentId: string | null;
  kind: string;
  title: string;
  number: string | null;
  officeId: string;
  officeName: string;
  isInternal: boolean;
  /** Voided, or replaced by a newer version: what refers to it refers to nothing. */
  isVoid: boolean;
  issuedOn: LocalDate;
  sealedOn: LocalDate | null;
  servedOn: LocalDate | null;
  /** The data it was made from, as the schema of its kind has them. */
  data: Record<string, unknown>;
  /** Null when the text was not read: it was scanned at its issue. */
  lines: readonly PaperLine[] | null;
  /** Characters of its text that no font on this machine has; empty when the text was not read. */
  uncovered: readonly string[];
}

export interface RegisteredPerson {
  name: string;
  /** Null when the case holds none. */
  identityNumber: string | null;
}

/** Who signed the decision of an office to grant or to refuse, and what was needed for it. */
export interface SignedDecision {
  officeId: string;
  matter: 'grant' | 'refuse';
  /** What the last approving opinion carried; null for a refusal. */
  amountFen: Fen | null;
  /** Role and name of the last approving opinion; null: nobody approved. */
  signer: { role: string; name: string } | null;
  /** May the deputy decide finally, by a line of the 授权清单 in force? */
  deputyMayDecide: boolean;
  /** Must a collective body have studied it, and did one? */
  needsCollective: boolean;
  hasCollective: boolean;
  /** Must 政法委 have agreed, and did it? */
  needsPlc: boolean;
  hasPlc: boolean;
}

/** The register of the case, against which its papers are held. */
export interface RegisteredCase {
  number: string | null;
  filedOn: LocalDate;
  acceptedOn: LocalDate | null;
  applicants: readonly RegisteredPerson[];
  originalCause: string;
  originalNumber: string | null;
  /** Last day of the decision; null while there is no such term or the calendar has no answer. */
  decisionDueOn: LocalDate | null;
}

export interface PaperContext {
  case: RegisteredCase;
  /** Oldest first; voided ones stand among them for what refers to them. */
  papers: readonly Paper[];
  decisions: readonly SignedDecision[];
}

/** Where a finding shows itself: the paper, and the words to jump to. */
export interface Place {
  documentId: string | null;
  title: string;
  number: string | null;
  /** Words of the paper; null: the paper as a whole. */
  words: string | null;
}

export interface Disagreement {
  /** What does not agree, and what to do, in one Chinese sentence. */
  text: string;
  places: Place[];
}

export const placeOf = (
  { documentId, title, number }: Paper,
  words: string | null = null,
): Place => ({ documentId, title, number, words });
