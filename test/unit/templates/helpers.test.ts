import { describe, expect, it } from '@jest/globals';
import { helpers } from '../../../templates/vocabulary/helpers.js';

describe('helpers of the templates', () => {
  it('strikes a field that is not needed with a backslash, but not a zero', () => {
    expect(helpers.strike(null)).toBe('\\');
    expect(helpers.strike(helpers.date(null))).toBe('\\');
    expect(helpers.strike(0)).toBe(0);
    expect(helpers.strike('李秀兰')).toBe('李秀兰');
  });

  it('writes an amount in figures and in capitals', () => {
    expect(helpers.amount(123450)).toBe('1,234.50元（人民币壹仟贰佰叁拾肆元伍角整）');
    expect(helpers.yuan(0)).toBe('0.00元');
  });

  it('writes dates and times as people say them', () => {
    expect(helpers.date('2026-03-02')).toBe('2026年3月2日');
    expect(helpers.dateCapitals('2026-03-02')).toBe('二〇二六年三月二日');
    expect(helpers.time('09:05')).toBe('9时05分');
  });

  it('counts lists from one, in figures and in numerals', () => {
    expect([0, 9, 10, 19, 20].map(helpers.ordinal)).toEqual(['一', '十', '十一', '二十', '二十一']);
    expect(helpers.position(0)).toBe(1);
    expect(() => helpers.numeral(0)).toThrow(RangeError);
  });

  it('splits prose into paragraphs without empty ones', () => {
    expect(helpers.paragraphs(' 一 \n\n二')).toEqual(['一', '二']);
    expect(helpers.paragraphs(null)).toEqual([]);
  });

  it('addresses one reader as 你 and several as 你们', () => {
    expect(helpers.you(['李秀兰'])).toBe('你');
    expect(helpers.you(['李秀兰', '陈小禾'])).toBe('你们');
  });

  it('names three people in a title, of four the first with their number', () => {
    const people = ['张三', '李四', '王五', '赵六'].map((name) => ({ name }));

    expect(helpers.titleNames(people.slice(0, 3))).toBe('张三、李四、王五');
    expect(helpers.titleNames(people)).toBe('张三等4人');
  });

  it.each([
    [11, 'name'],
    [12, 'name long'],
    [14, 'name long'],
    [15, 'name longer'],
    [17, 'name longer'],
    [18, 'name longest'],
    [22, 'name longest'],
    [23, 'name longest tiny'],
  ])('sizes the name of an office of %d characters as “%s”', (length, expected) => {
    expect(helpers.headSize('院'.repeat(length))).toBe(expected);
  });
});
