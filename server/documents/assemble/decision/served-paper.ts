import type { Assembly } from '../../assembly.js';
import type { LegalDocument } from '../../document.entity.js';
import { addresseeOf } from '../addressee-of.js';
import { caseNumber, officeData } from '../parts.js';

/** What every 送达回证 says of the paper and whom it is for, signed or still to be signed. */
export function servedPaper(
  assembly: Assembly,
  { title, number, recipient }: Pick<LegalDocument, 'title' | 'number' | 'recipient'>,
) {
  const { file } = assembly;
  return {
    office: officeData(assembly),
    caseNumber: caseNumber(file),
    originalCaseCause: file.originalCase.cause,
    document: { title, number },
    ...addresseeOf(file, recipient),
  };
}
