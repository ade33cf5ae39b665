import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chineseAmount } from '../../../server/domain/chinese-amount.js';
import { maxFen } from '../../../server/domain/money.js';

describe('chineseAmount', () => {
  it.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角整'],
    [15, '人民币壹角伍分'],
    [100, '人民币壹元整'],
    [105, '人民币壹元零伍分'],
    [1_000, '人民币壹拾元整'],
    [123_450, '人民币壹仟贰佰叁拾肆元伍角整'],
    [140_950, '人民币壹仟肆佰零玖元伍角整'],
    [600_714, '人民币陆仟零柒元壹角肆分'],
    [168_032, '人民币壹仟陆佰捌拾元叁角贰分'],
    [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
    [1_000_000, '人民币壹万元整'],
    [1_100_000, '人民币壹万壹仟元整'],
    [10_000_000_000, '人民币壹亿元整'],
    [11_000_000_000, '人民币壹亿壹仟万元整'],
    [10_000_100, '人民币壹拾万零壹元整'],
    [1_000_000_000_000, '人民币壹佰亿元整'],
    [1_000_100_000_000, '人民币壹佰亿零壹佰万元整'],
    [100_010_000_000_000, '人民币壹万零壹亿元整'],
    [maxFen, '人民币贰拾贰万伍仟壹佰柒拾玖亿玖仟捌佰壹拾叁万陆仟捌佰伍拾贰元肆角柒分'],
  ])('writes %d fen as %s', (amount, expected) => {
    expect(chineseAmount(amount)).toBe(expected);
  });

  it('reads back to the same amount for every fen up to 2,000 yuan', () => {
    for (let amount = 0; amount <= 200_000; amount += 1) {
      if (readBack(chineseAmount(amount)) !== amount) expect(chineseAmount(amount)).toBe(amount);
    }

    expect(readBack('人民币壹仟贰佰叁拾肆元伍角整')).toBe(123_450);
  });

  it('reads back to the same amount, never doubles 零 and never ends a word on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxFen }), (amount) => {
        const text = chineseAmount(amount);
        expect(readBack(text)).toBe(amount);
        expect(text).not.toMatch(/零零|零[拾佰仟万亿元角分]/);
        expect(text.endsWith('整')).toBe(!text.endsWith('分'));
      }),
    );
  });

  it('refuses a negative amount', () => {
    expect(() => chineseAmount(-1)).toThrow('不能为负数');
  });
});

/** Reads a capital amount by another way than it is written: value by value, section by section. */
function readBack(text: string): number {
  const values = new Map(Array.from('零壹贰叁肆伍陆柒捌玖', (digit, value) => [digit, value]));
  const places = new Map(Array.from('拾佰仟', (unit, power) => [unit, 10 ** (power + 1)]));
  let total = 0;
  let section = 0;
  let last = 0;
  for (const character of text.replace('人民币', '')) {
    const place = places.get(character);
    if (values.has(character)) last = values.get(character) ?? 0;
    else if (place !== undefined) section += last * place;
    else if (character === '万') section = (section + last) * 1e4;
    else if (character === '亿') total = (total + section + last) * 1e8;
    else if (character === '元') total = (total + section + last) * 100;
    else if (character === '角') total += last * 10;
    else if (character === '分') total += last;
    if (!values.has(character)) last = 0;
    if ('亿元'.includes(character)) section = 0;
  }
  return total;
}
