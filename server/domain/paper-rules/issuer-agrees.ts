import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';
import { recordAt, textAt } from '../papers/read-data.js';

/** A paper bears the name of the office that issues it. */
export function issuerAgrees({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    const printed = textAt(recordAt(paper.data, 'office'), 'name');
    if (paper.isVoid || printed === null || printed === paper.officeName) return [];
    const text = `《${paper.title}》的落款“${printed}”与出具单位“${paper.officeName}”不一致`;
    return [{ text, places: [placeOf(paper, printed)] }];
  });
}
