import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

/** Signs that stand for a part of a name where they follow a surname: 张××, 李XX. */
const veil = String.raw`(?:×{2,}|X{2,}|x{2,})`;

/** What a template or a hurried hand leaves behind. 某某 and 张×× are no placeholders: published names look so. */
const placeholder = new RegExp(
  [
    String.raw`\{\{|\}\}|undefined|\bnull\b|\bNaN\b|\[object|＿{2,}|_{2,}`,
    String.raw`待填|待补充填写|【\s*】|（\s*）年|TODO|示例文字`,
    String.raw`(?<!\p{L})${veil}|${veil}(?=[省市县区院号年月日元])`,
  ].join('|'),
  'u',
);

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
