import { createHash } from 'node:crypto';
import type { Deps } from '../deps.js';
import { parseCheckCode } from '../domain/papers/check-code.js';
import { LegalDocument } from '../documents/document.entity.js';
import { findOffice } from '../offices/find-office.js';
import type { CheckResult } from './api.js';
import { checkCodeOf } from './check-mark.js';

const unknown: CheckResult = { verdict: 'unknown', paper: null };

/** What anybody learns who types or scans the code of a printed paper: kind, number, office, day and whether it still counts. */
export async function checkPaper(
  { dataSource, vault }: Pick<Deps, 'dataSource' | 'vault'>,
  typed: string,
): Promise<CheckResult> {
  const checkCode = parseCheckCode(typed);
  if (checkCode === null) return unknown;
  const em = dataSource.manager;
  const document = await em.findOneBy(LegalDocument, { checkCode });
  if (document === null) return unknown;
  const { title, number, officeId, issuedOn, state } = document;
  const { name: officeName } = await findOffice(em, officeId);
  const paper = { title, number, officeName, issuedOn, state };
  const code = checkCodeOf(vault, { documentId: document.id, dataSha256: document.dataSha256 });
  const html = createHash('sha256').update(document.html, 'utf8').digest('hex');
  if (code !== checkCode || html !== document.htmlSha256) return { verdict: 'doubtful', paper };
  return { verdict: state === 'void' || state === 'replaced' ? state : 'genuine', paper };
}
