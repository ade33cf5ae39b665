import { describe, expect, it } from '@jest/globals';
import { sourceOnPaper } from '../../../../server/domain/basics/source-on-paper.js';

describe('a source on paper', () => {
  it.each([
    ['中政委〔2014〕3号，http://paper.example/a.htm；自受理起算未确认', '中政委〔2014〕3号'],
    [
      '人民检察院国家司法救助工作细则（试行）（2016年），https://a.example/b',
      '人民检察院国家司法救助工作细则（试行）（2016年）',
    ],
    ['某院办公会议纪要〔2026〕5号', '某院办公会议纪要〔2026〕5号'],
    [
      '湖南2024年职工平均工资（上一年度数据尚缺）， https://a.example',
      '湖南2024年职工平均工资（上一年度数据尚缺）',
    ],
    ['https://a.example/only', ''],
  ])('leaves the address of “%s” out', (source, expected) => {
    expect(sourceOnPaper(source)).toBe(expected);
  });
});
