import { describe, expect, it } from '@jest/globals';
import {
  citeExclusion,
  citeSituation,
  citeSocialAssistance,
  ruleVersionOn,
} from '../../../templates/vocabulary/legal-basis.js';

describe('legal basis by date', () => {
  it.each([
    ['2014-01-17', '《关于建立完善国家司法救助制度的意见（试行）》'],
    ['2016-08-29', '《关于建立完善国家司法救助制度的意见（试行）》'],
    ['2016-08-30', '《人民检察院国家司法救助工作细则（试行）》'],
    ['2021-12-30', '《人民检察院国家司法救助工作细则（试行）》'],
    ['2021-12-31', '《人民检察院开展国家司法救助工作细则》'],
    ['2026-11-23', '《人民检察院开展国家司法救助工作细则》'],
  ])('on %s is %s', (on, title) => {
    expect(ruleVersionOn(on).title).toBe(title);
  });

  it('refuses a day before there was any rule', () => {
    expect(() => ruleVersionOn('2014-01-16')).toThrow('尚无国家司法救助规定');
  });

  it('cites the item of article 7 for a grant and of article 8 for a refusal', () => {
    expect(citeSituation('2026-03-02', 3)).toBe(
      '《人民检察院开展国家司法救助工作细则》第七条第三项',
    );
    expect(citeExclusion('2020-03-02', 6)).toBe(
      '《人民检察院国家司法救助工作细则（试行）》第八条第六项',
    );
  });

  it('cites the 2014 opinion by its title alone, since it has no such articles', () => {
    expect(citeSituation('2015-03-02', 3)).toBe('《关于建立完善国家司法救助制度的意见（试行）》');
  });

  it('cites article 5 of the rules of 2021 for social assistance, earlier texts by their title', () => {
    expect(citeSocialAssistance('2021-12-31')).toBe('《人民检察院开展国家司法救助工作细则》第五条');
    expect(citeSocialAssistance('2021-12-30')).toBe('《人民检察院国家司法救助工作细则（试行）》');
  });
});
