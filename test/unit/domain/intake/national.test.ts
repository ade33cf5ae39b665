import { describe, expect, it } from '@jest/globals';
import { recogniseColumns } from '../../../../server/domain/intake/national-columns.js';
import { judgeNationalRow, nationalRowKey } from '../../../../server/domain/intake/national-row.js';

const today = '2026-03-02';
const fieldsOf = (head: string[], chosen: Record<string, string> = {}) =>
  recogniseColumns(head, chosen).map(({ field }) => field);

describe('recogniseColumns', () => {
  it('knows titles however brackets, spaces and marks were typed', () => {
    expect(fieldsOf(['* 案件编号', '当事人 姓名：', '案由(罪名)', '备注'])).toEqual([
      'externalNumber',
      'name',
      'cause',
      null,
    ]);
  });

  it('goes by what the office chose before what it knows itself', () => {
    expect(fieldsOf(['编码', '案由'], { 编码: 'externalNumber', 案由: '' })).toEqual([
      'externalNumber',
      null,
    ]);
  });

  it('takes a field once, from the first column', () => {
    expect(fieldsOf(['案由', '罪名'])).toEqual(['cause', null]);
  });
});

function judged(title: string, text: string) {
  return judgeNationalRow([text], { line: 2, columns: recogniseColumns([title], {}), today });
}

describe('judgeNationalRow', () => {
  it.each([
    ['受理日期', '2026/3/2', '2026-03-02'],
    ['受理日期', '2026-03-01 09:30:00', '2026-03-01'],
    ['受理日期', '20260301', '2026-03-01'],
    ['受理日期', '2026年3月1日', '2026-03-01'],
    ['当事人姓名', '李 秀兰', '李秀兰'],
    ['证件号码', '36068119800101001６'.replace('６', '6'), '360681198001010016'],
    ['案由', '故'.repeat(120), '故'.repeat(120)],
  ])('%s “%s” is taken', (title, text, value) => {
    const { values, faults } = judged(title, text);

    expect([Object.values(values), faults]).toEqual([[value], []]);
  });

  it.each([
    ['受理日期', '2026-03-03', '晚于今天'],
    ['受理日期', '2026-02-30', '看不懂日期'],
    ['受理日期', '上周', '看不懂日期'],
    ['受理日期', '2026112', '看不懂日期'],
    ['证件号码', '360681198001010017', '校验'],
    ['证件号码', '3.60681E+17', '存成了数字'],
    ['证件号码', '360681198001010000', '存成了数字'],
    ['联系电话', '12345', '电话号码'],
    ['当事人姓名', '李?兰', '没有正确转换'],
    ['案由', '故'.repeat(121), '最多120个字'],
  ])('%s “%s” is a fault and not taken: %s', (title, text, detail) => {
    const { values, faults } = judged(title, text);

    expect(values).toEqual({});
    expect(faults.map((fault) => fault.detail).join()).toContain(detail);
  });

  it('tells rows apart by number and party, without a number by all that is known', () => {
    const key = (values: Parameters<typeof nationalRowKey>[0]['values']) =>
      nationalRowKey({ values, cells: {} });

    expect(key({ externalNumber: 'A1', name: '甲', cause: '盗窃' })).toBe(
      key({ externalNumber: 'A1', name: '甲', cause: '抢劫' }),
    );
    expect(key({ externalNumber: 'A1', name: '甲' })).not.toBe(
      key({ externalNumber: 'A1', name: '乙' }),
    );
    expect(key({ name: '甲', cause: '盗窃' })).not.toBe(key({ name: '甲', cause: '抢劫' }));
  });
});
