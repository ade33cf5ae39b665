import { formatChineseDate } from '../basics/local-date.js';
import { birthDateOf, identityFault } from '../people/identity-number.js';
import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';
import { rowsAt } from '../papers/read-data.js';

/** The date of birth of an applicant is the one written in the citizen's identity number (GB 11643-1999). */
export function birthDatesAgree({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    if (paper.isVoid) return [];
    return rowsAt(paper.data, 'applicants').flatMap(({ name, birthOn, identityNumber }) => {
      if (typeof birthOn !== 'string' || typeof identityNumber !== 'string') return [];
      if (identityFault(identityNumber) !== null) return [];
      const written = birthDateOf(identityNumber);
      if (written === birthOn) return [];
      const text = `《${paper.title}》中${String(name)}的出生日期${formatChineseDate(birthOn)}与证件号码（${formatChineseDate(written)}）不一致`;
      return [{ text, places: [placeOf(paper, formatChineseDate(birthOn))] }];
    });
  });
}
