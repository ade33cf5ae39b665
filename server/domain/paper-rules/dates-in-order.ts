import { formatChineseDate, type LocalDate } from '../basics/local-date.js';
import { placeOf, type Disagreement, type Paper, type PaperContext } from '../papers/paper.js';
import { textAt } from '../papers/read-data.js';

/** Papers whose day of acceptance is that of the register. */
const tellsAcceptance: ReadonlySet<string> = new Set(['relief-decision', 'review-report']);

/** No paper is older than the case; sealed not before issued, served not before sealed; acceptance is told alike everywhere. */
export function datesInOrder({ case: register, papers }: PaperContext): Disagreement[] {
  return papers
    .filter(({ isVoid }) => !isVoid)
    .flatMap((paper) => [
      ...before(paper, '出具日期', paper.issuedOn, '申请登记日期', register.filedOn),
      ...before(paper, '用印日期', paper.sealedOn, '出具日期', paper.issuedOn),
      ...before(paper, '送达日期', paper.servedOn, '出具日期', paper.sealedOn ?? paper.issuedOn),
      ...acceptance(paper, register.acceptedOn ?? register.filedOn),
    ]);
}

function before(
  paper: Paper,
  name: string,
  on: LocalDate | null,
  otherName: string,
  other: LocalDate,
): Disagreement[] {
  if (on === null || on >= other) return [];
  const text = `《${paper.title}》的${name}${formatChineseDate(on)}早于${otherName}${formatChineseDate(other)}`;
  return [{ text, places: [placeOf(paper, formatChineseDate(on))] }];
}

function acceptance(paper: Paper, registered: LocalDate): Disagreement[] {
  const printed = textAt(paper.data, 'acceptedOn');
  if (!tellsAcceptance.has(paper.kind) || printed === null || printed === registered) return [];
  const text = `《${paper.title}》写的受理日期${formatChineseDate(printed)}与登记的${formatChineseDate(registered)}不一致`;
  return [{ text, places: [placeOf(paper, formatChineseDate(printed))] }];
}
