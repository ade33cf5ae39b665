import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

/** So many characters are named; a paper in another script would fill the screen. */
const mostNamed = 10;

/** Every character of a paper is in a font of this machine; what is not is printed as a box, in a name of all places. */
export function fontsCover({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    const { uncovered } = paper;
    const [first] = uncovered;
    if (paper.isVoid || first === undefined) return [];
    const named = uncovered.slice(0, mostNamed).join('');
    const more = uncovered.length > mostNamed ? `等${String(uncovered.length)}个字` : '';
    const text = `《${paper.title}》中“${named}”${more}没有可用字体，打印会缺字，请安装字体后再出具`;
    const line = paper.lines?.find((known) => known.text.includes(first))?.text ?? first;
    return [{ text, places: [placeOf(paper, around(line, first))] }];
  });
}

/** The character with what stands beside it: by itself it is hard to see. */
function around(line: string, character: string): string {
  const letters = Array.from(line);
  const at = letters.indexOf(character);
  return letters.slice(Math.max(0, at - 4), at + 5).join('');
}
