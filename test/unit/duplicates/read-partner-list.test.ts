import { describe, expect, it } from '@jest/globals';
import { readPartnerList } from '../../../server/duplicates/read-partner-list.js';

const today = '2026-03-02';
const read = (...lines: string[]) => readPartnerList(lines.join('\n'), today);
const head = '救助单位,被救助人姓名,身份证号码,出生日期,原案案号,救助金额（元）,决定日期,备注';

describe('readPartnerList refuses the whole list', () => {
  it.each([
    ['nothing in it', '', '文件是空的'],
    ['a quote never closed', '"救助单位', '引号没有成对，文件无法读取'],
    ['an unknown column', '救助单位,被救助人姓名,电话', '表头“电话”不是可以导入的列'],
    ['a column twice', '救助单位,被救助人姓名,救助单位', '表头有重复的列'],
    ['no name', '救助单位', '表头缺少“被救助人姓名”'],
  ])('with %s', (_name, text, detail) => {
    expect(() => readPartnerList(text, today)).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/text', detail }] }),
    );
  });

  it('with more than 5000 lines', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '法院,张三');

    expect(read('救助单位,被救助人姓名', ...lines(5000))).toHaveLength(5000);
    expect(() => read('救助单位,被救助人姓名', ...lines(5001))).toThrow('提交的内容有误');
  });
});

describe('readPartnerList', () => {
  it('reads every column, in any order', () => {
    const [row] = read(
      head,
      '县法院,张三,11010519491231002x,,〔2025〕1号,"12,000.50",2025-06-01,无',
    );

    expect(row).toEqual({
      line: 2,
      read: {
        ...{ agency: '县法院', personName: '张三', identityNumber: '11010519491231002X' },
        ...{ caseNumber: '〔2025〕1号', amountFen: 1_200_050, decidedOn: '2025-06-01', note: '无' },
      },
    });
    expect(read('被救助人姓名,救助单位', '张三,县法院')).toEqual([
      { line: 2, read: { agency: '县法院', personName: '张三' } },
    ]);
  });

  it('turns a number of the old form into the new one', () => {
    const [row] = read('救助单位,被救助人姓名,身份证号码', '县法院,张三,110105491231002');

    expect(row?.read).toMatchObject({ identityNumber: '11010519491231002X' });
  });

  it.each([
    ['没有单位', ',张三', '救助单位必填'],
    ['没有姓名', '县法院,', '被救助人姓名必填'],
    ['号码有误', '县法院,张三,110105194912310021', '校验'],
    ['日期不存在', '县法院,张三,,2025-02-30', '出生日期不是有效日期'],
    ['出生在将来', '县法院,张三,,2026-03-03', '出生日期不能晚于今天'],
    ['出生与号码不符', '县法院,张三,11010519491231002X,1949-12-30', '出生日期与身份证号码不一致'],
    ['金额为零', '县法院,张三,,,,0', '救助金额应大于零'],
    ['金额不是数', '县法院,张三,,,,一万', '金额'],
    ['决定在将来', '县法院,张三,,,,,2026-03-03', '决定日期不能晚于今天'],
    ['多一列', '县法院,张三,,,,,,,多', '有9列，比表头多'],
  ])('says why a line is refused: %s', (_name, line, reason) => {
    const [row] = read(head, line);

    expect(row?.line).toBe(2);
    expect(row?.read).toEqual(expect.stringContaining(reason));
  });

  it('takes the day itself', () => {
    const [row] = read(head, '县法院,张三,,2026-03-02,,0.01,2026-03-02');

    expect(row?.read).toMatchObject({ birthOn: today, decidedOn: today, amountFen: 1 });
  });
});
