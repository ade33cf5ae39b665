import { veilName } from '../people/masking.js';
import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';
import { applicantNames } from '../papers/read-data.js';

/** Papers that speak of all applicants: one who joined later may be missing on an earlier paper of another kind. */
const namesAll: ReadonlySet<string> = new Set([
  'review-report',
  'relief-approval',
  'relief-decision',
  'refusal-decision',
]);

/**
 * A paper names applicants of the register and nobody else, those of the decision all of them; names are equal character by
 * character, rare ones too; a public notice may veil them (李某某).
 */
export function namesAgree({ case: { applicants }, papers }: PaperContext): Disagreement[] {
  const registered = applicants.map(({ name }) => name.normalize('NFC'));
  return papers.flatMap((paper) => {
    const printed = applicantNames(paper.data)?.map((name) => name.normalize('NFC'));
    if (paper.isVoid || printed === undefined || printed.length === 0) return [];
    const veiled = registered.map(veilName);
    const strangers = printed.filter(
      (name) => !registered.includes(name) && !veiled.includes(name),
    );
    const missing = namesAll.has(paper.kind)
      ? registered.filter((name) => !printed.includes(name))
      : [];
    if (strangers.length === 0 && missing.length === 0) return [];
    const text = `《${paper.title}》的申请人（${printed.join('、')}）与案件登记的（${registered.join('、')}）不一致，请核对姓名后更正文书或者登记`;
    return [{ text, places: [placeOf(paper, strangers[0] ?? printed[0] ?? null)] }];
  });
}
