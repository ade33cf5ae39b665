import type { EntityManager } from 'typeorm';
import { readCaseFile, type CaseFile } from '../cases/case-file.js';
import { caseOutcomeNames } from '../cases/case-words.js';
import type { Deps } from '../deps.js';
import { origins } from '../documents/assemble/parts.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { findOffice, type OfficeFacts } from '../offices/find-office.js';

/** What covers, lists and the card of a case quote. */
export interface FileFacts {
  file: CaseFile;
  office: OfficeFacts;
  /** 案号 or, before there is one, the title of the case. */
  caseNumber: string;
}

export async function fileFacts(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  caseId: string,
): Promise<FileFacts> {
  const file = await readCaseFile(em, vault, caseId);
  const office = await findOffice(em, file.row.officeId);
  return { file, office, caseNumber: file.row.number ?? file.row.title };
}

/** Result of the case in words; null while it is handled. */
export const resultOf = ({ row }: CaseFile): string | null =>
  row.outcome === null ? null : caseOutcomeNames[row.outcome];

export const originOf = ({ row }: CaseFile): string => origins[row.origin];

export const closedOn = ({ row }: CaseFile) =>
  row.closedAt === null ? null : toLocalDate(row.closedAt);
