import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chineseAmount } from '../../../../server/domain/basics/chinese-amount.js';
import { maxFen } from '../../../../server/domain/basics/money.js';

describe('chineseAmount', () => {
  it.each([
    // the examples printed in the rule of the central bank, 四（一）to（四）
    [140_950, '人民币壹仟肆佰零玖元伍角整'],
    [600_714, '人民币陆仟零柒元壹角肆分'],
    [168_032, '人民币壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053, '人民币壹拾万柒仟元零伍角叁分'],
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
  ])('writes the example %d fen as %s', (amount, expected) => {
    expect(chineseAmount(amount)).toBe(expected);
  });

  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [9, '玖分'],
    [10, '壹角整'],
    [11, '壹角壹分'],
    [99, '玖角玖分'],
    [100, '壹元整'],
    [101, '壹元零壹分'],
    [110, '壹元壹角整'],
    [111, '壹元壹角壹分'],
    [999, '玖元玖角玖分'],
    [1_000, '壹拾元整'],
    [1_001, '壹拾元零壹分'],
    [1_010, '壹拾元零壹角整'],
    [1_011, '壹拾元零壹角壹分'],
    [1_100, '壹拾壹元整'],
    [1_110, '壹拾壹元壹角整'],
    [10_000, '壹佰元整'],
    [10_100, '壹佰零壹元整'],
    [11_000, '壹佰壹拾元整'],
    [100_000, '壹仟元整'],
    [100_100, '壹仟零壹元整'],
    [101_000, '壹仟零壹拾元整'],
    [101_100, '壹仟零壹拾壹元整'],
    [110_000, '壹仟壹佰元整'],
    [110_100, '壹仟壹佰零壹元整'],
    [123_450, '壹仟贰佰叁拾肆元伍角整'],
    [999_999, '玖仟玖佰玖拾玖元玖角玖分'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [1_001_000, '壹万零壹拾元整'],
    [1_010_000, '壹万零壹佰元整'],
    [1_099_900, '壹万零玖佰玖拾玖元整'],
    [1_100_000, '壹万壹仟元整'],
    [3_000_050, '叁万元零伍角整'],
    [10_000_000, '壹拾万元整'],
    [10_000_100, '壹拾万零壹元整'],
    [10_100_000, '壹拾万壹仟元整'],
    [10_100_100, '壹拾万壹仟零壹元整'],
    [100_000_000, '壹佰万元整'],
    [100_100_000, '壹佰万壹仟元整'],
    [101_000_000, '壹佰零壹万元整'],
    [1_000_000_000, '壹仟万元整'],
    [1_010_000_000, '壹仟零壹拾万元整'],
    [9_999_999_999, '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [10_999_900_000, '壹亿零玖佰玖拾玖万玖仟元整'],
    [11_000_000_000, '壹亿壹仟万元整'],
    [100_000_000_000, '壹拾亿元整'],
    [1_000_000_000_000, '壹佰亿元整'],
    [1_000_100_000_000, '壹佰亿零壹佰万元整'],
    [1_000_000_000_000_00, '壹万亿元整'],
    [100_010_000_000_000, '壹万零壹亿元整'],
    [maxFen, '贰拾贰万伍仟壹佰柒拾玖亿玖仟捌佰壹拾叁万陆仟捌佰伍拾贰元肆角柒分'],
  ])('writes %d fen as %s', (amount, expected) => {
    expect(chineseAmount(amount)).toBe(`人民币${expected}`);
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
        expect(text).not.toMatch(/零零|零[拾佰仟万亿元角分]|[万亿元]{3}/);
        expect(text.endsWith('整')).toBe(!text.endsWith('分'));
      }),
    );
  });

  it.each([
    [-1, '不能为负数'],
    [-maxFen, '不能为负数'],
    [0.5, '整数分'],
    [12.345, '整数分'],
    [maxFen + 1, '整数分'],
    [NaN, '整数分'],
  ])('refuses %d: %s', (amount, reason) => {
    expect(() => chineseAmount(amount)).toThrow(reason);
  });

  it('writes 零 between 元 and 角 just when the last digit of the yuan is zero, and always before a lone 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: maxFen }), (amount) => {
        const [, small = ''] = chineseAmount(amount).split('元');
        const [jiao, rest] = [Math.floor(amount / 10) % 10, amount % 10];
        const isWritten = rest + jiao > 0 && (jiao === 0 || Math.floor(amount / 100) % 10 === 0);
        expect(small.startsWith('零')).toBe(isWritten);
      }),
    );
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
