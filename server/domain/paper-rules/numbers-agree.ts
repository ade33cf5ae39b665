import { placeOf, type Disagreement, type Paper, type PaperContext } from '../papers/paper.js';
import { recordAt, textAt } from '../papers/read-data.js';

/** Fields of data that quote the number of another paper of the case. */
const quoting = /^(decision|letter|inquiry|request|document|notice)Number$/;

/** Whatever number of another paper, of the case or of the original case is quoted, is the one of the register, and stands. */
export function numbersAgree(context: PaperContext): Disagreement[] {
  return context.papers
    .filter(({ isVoid }) => !isVoid)
    .flatMap((paper) => [
      ...quoted(paper, context.papers),
      ...same(paper, '案号', numberAt(paper, 'caseNumber'), context.case.number),
      ...same(
        paper,
        '原案案号',
        textAt(recordAt(paper.data, 'originalCase'), 'caseNumber'),
        context.case.originalNumber,
      ),
    ]);
}

function quoted(paper: Paper, papers: readonly Paper[]): Disagreement[] {
  return Object.keys(paper.data)
    .filter((key) => quoting.test(key))
    .flatMap((key) => {
      const number = textAt(paper.data, key);
      if (number === null) return [];
      const found = papers.find((other) => other.number === number);
      if (found !== undefined && !found.isVoid) return [];
      const what = found === undefined ? '在本案文书中没有找到' : '已经作废';
      const text = `《${paper.title}》引用的文书${number}${what}，请更正引用的文号`;
      return [{ text, places: [placeOf(paper, number)] }];
    });
}

/** A paper from before the case had its number quotes the title, which is no number. */
function same(
  paper: Paper,
  name: string,
  printed: string | null,
  registered: string | null,
): Disagreement[] {
  if (printed === null || registered === null || printed === registered) return [];
  const text = `《${paper.title}》的${name}“${printed}”与登记的“${registered}”不一致`;
  return [{ text, places: [placeOf(paper, printed)] }];
}

function numberAt({ data }: Paper, key: string): string | null {
  const text = textAt(data, key);
  return text !== null && /〔\d{4}〕/u.test(text) ? text : null;
}
