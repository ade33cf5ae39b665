import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';
import { peopleIn } from '../papers/read-data.js';

/** Whoever is registered with a document number has the same on every paper. Two people of one name may each have theirs. */
export function identityNumbersAgree({
  case: { applicants },
  papers,
}: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    if (paper.isVoid) return [];
    return peopleIn(paper.data).flatMap(({ name, identityNumber }) => {
      const own = applicants.filter((person) => person.name === name && person.identityNumber);
      const printed = identityNumber ?? '';
      if (own.length === 0 || own.some((person) => printed.endsWith(person.identityNumber ?? '')))
        return [];
      const text = `《${paper.title}》中${name}的证件号码与案件登记的不一致，请核对证件原件`;
      return [{ text, places: [placeOf(paper, printed)] }];
    });
  });
}
