import { describe, expect, it } from '@jest/globals';
import { pairedLines } from '../../../ui/src/features/documents/life/paired-lines.js';

const textOf = (pieces: { text: string }[] | null) =>
  pieces === null ? null : pieces.map(({ text }) => text).join('');

describe('two papers side by side', () => {
  it('lines that are the same stand beside each other unmarked', () => {
    const pairs = pairedLines(['一', '二'], ['一', '二']);

    expect(pairs.map(({ isSame }) => isSame)).toEqual([true, true]);
    expect(pairs[0]?.before).toEqual([{ text: '一', isChanged: false }]);
  });

  it('a changed line shows which characters differ, on each side its own', () => {
    const [, pair] = pairedLines(['抬头', '金额3万元'], ['抬头', '金额5万元']);

    expect(pair?.isSame).toBe(false);
    expect(pair?.before?.filter(({ isChanged }) => isChanged)).toEqual([
      { text: '3', isChanged: true },
    ]);
    expect(pair?.after?.filter(({ isChanged }) => isChanged)).toEqual([
      { text: '5', isChanged: true },
    ]);
  });

  it('a line only one of them has stands beside nothing', () => {
    const pairs = pairedLines(['一', '三'], ['一', '二', '三', '四']);

    expect(pairs.map(({ before, after }) => [textOf(before), textOf(after)])).toEqual([
      ['一', '一'],
      [null, '二'],
      ['三', '三'],
      [null, '四'],
    ]);
  });

  it('a line that is gone at the end is shown', () => {
    const pairs = pairedLines(['一', '二'], ['一']);

    expect(pairs.at(-1)).toEqual({
      ...{ before: [{ text: '二', isChanged: true }], after: null, isSame: false },
    });
  });

  it('each side reads as its own paper, whatever changed', () => {
    const before = ['甲', '乙丙', '丁'];
    const after = ['乙', '丙', '丁戊', '己'];

    const pairs = pairedLines(before, after);

    expect(pairs.map((pair) => textOf(pair.before)).filter((text) => text !== null)).toEqual(
      before,
    );
    expect(pairs.map((pair) => textOf(pair.after)).filter((text) => text !== null)).toEqual(after);
  });
});
