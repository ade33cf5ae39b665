import { chineseAmount } from '../basics/chinese-amount.js';
import { parseYuan } from '../basics/money.js';
import { placeOf, type Disagreement, type PaperContext } from '../papers/paper.js';

/** `1,234.50元（人民币壹仟贰佰叁拾肆元伍角整）`, in either kind of brackets. */
const pair = /([\d,]+(?:\.\d{1,2})?)元[（(](?:大写[：:]?)?(人民币[^）)]+)[）)]/gu;

/** Figures and capitals side by side say the same (《支付结算办法》附一: else the paper is void). */
export function capitalsAgree({ papers }: PaperContext): Disagreement[] {
  return papers.flatMap((paper) => {
    const lines = paper.isVoid ? [] : (paper.lines ?? []);
    return lines.flatMap(({ text }) =>
      Array.from(text.matchAll(pair)).flatMap(([whole, figures = '', capitals = '']) => {
        const expected = chineseAmount(parseYuan(figures.replaceAll(',', '')));
        if (capitals === expected) return [];
        const words = `《${paper.title}》中${figures}元的大写应为“${expected}”，现为“${capitals}”`;
        return [{ text: words, places: [placeOf(paper, whole)] }];
      }),
    );
  });
}
