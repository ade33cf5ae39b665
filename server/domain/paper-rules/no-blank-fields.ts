import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

/** A field of a form that is not needed is struck with “\” (《人民检察院工作文书格式样本（2020年版）》); an empty one was forgotten. */
export function noBlankFields({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    const lines = paper.isVoid ? [] : (paper.lines ?? []);
    return lines.flatMap(({ text, isField }, index) => {
      if (!isField || text.trim() !== '') return [];
      const label = lines[index - 1]?.text.trim() ?? '';
      const where = label === '' ? '有一栏' : `“${label}”之后有一栏`;
      const words = `《${paper.title}》${where}空白，不需要填写的应当划“\\”`;
      return [{ text: words, places: [placeOf(paper, label === '' ? null : label)] }];
    });
  });
}
