import type { EntityManager } from 'typeorm';
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
