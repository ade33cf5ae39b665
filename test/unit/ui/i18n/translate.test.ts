import { describe, expect, it } from '@jest/globals';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { makeTranslator } from '../../../../ui/src/i18n/translate.js';

describe('the words of the rules in English', () => {
  it('are found by the Chinese word, and by nothing else', () => {
    expect(toEnglish('承办检察官')).toBe('Handler');
    expect(toEnglish('承办检察官们')).toBeUndefined();
    expect(toEnglish('constructor')).toBeUndefined();
  });

  it('tell a sentence with what stands in it, a word among it translated, a name as it is', () => {
    expect(toEnglish('“救助金额”必填')).toBe('“Amount of relief” is required');
    expect(toEnglish('至少3个字')).toBe('must have at least 3 characters');
    expect(toEnglish('请假，由李某代理')).toBe('on leave, 李某 acts');
  });

  it('take figures only where figures stand', () => {
    expect(toEnglish('至少三个字')).toBeUndefined();
  });

  it('write days and amounts as the screens do', () => {
    expect(toEnglish('2026年3月2日')).toBe('2026-03-02');
    expect(toEnglish('12,000.00元')).toBe('12,000.00 yuan');
    expect(toEnglish('给予救助的，一般不低于当地起点5,000.00元')).toContain('5,000.00 yuan');
  });

  it('take a day or an amount only where one stands', () => {
    expect(toEnglish('自2026-03-02')).toBe('from 2026-03-02');
    expect(toEnglish('自行')).toBeUndefined();
    expect(toEnglish('1.00元至2.00元')).toBe('1.00 yuan to 2.00 yuan');
  });

  it('do not half say a fault they do not know', () => {
    expect(toEnglish('“救助金额”有一种没有英文的毛病')).toBeUndefined();
  });

  it('choose the sentence that leaves least open, and part a list', () => {
    const translate = makeTranslator({
      words: { 甲: 'A', 乙: 'B' },
      sentences: { '{what}不行': '{what}: no', '一概{what}不行': 'never {what}' },
    });

    expect(translate('一概甲不行')).toBe('never A');
    expect(translate('甲、乙、丙不行')).toBe('A, B, 丙: no');
  });
});
