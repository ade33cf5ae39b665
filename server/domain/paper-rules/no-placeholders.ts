import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

/** What a template or a hurried hand leaves behind; 某某 is no placeholder, published names look so. */
const placeholder =
  /\{\{|\}\}|undefined|\bnull\b|\bNaN\b|\[object|××|XX+|xx+|＿{2,}|_{2,}|待填|待补充填写|【\s*】|（\s*）年|TODO|示例文字/u;

/** No paper goes out with a placeholder in its text. */
export function noPlaceholders({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    const lines = paper.isVoid ? [] : (paper.lines ?? []);
    return lines.flatMap(({ text }) => {
      const found = placeholder.exec(text);
      if (found === null) return [];
      const around = text.slice(Math.max(0, found.index - 8), found.index + 12);
      const words = `《${paper.title}》中“…${around}…”处还没有填写完整`;
      return [{ text: words, places: [placeOf(paper, around)] }];
    });
  });
}
