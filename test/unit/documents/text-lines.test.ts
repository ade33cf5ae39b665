import { describe, expect, it } from '@jest/globals';
import {
  bareName,
  linesOf,
  statementOf,
  statementsOf,
} from '../../../server/documents/assemble/text-lines.js';

describe('statements entered one a line', () => {
  it('are told apart by the name before the colon, of either width', () => {
    expect(statementsOf('孙海燕：应当救助。\n 吴建国: 同意 \n')).toEqual([
      { name: '孙海燕', text: '应当救助。' },
      { name: '吴建国', text: '同意' },
    ]);
  });

  it('go on over lines that name nobody, and drop what stands before the first name', () => {
    expect(statementsOf('会议开始\n甲：同意。\n理由如下，附后：略')).toEqual([
      { name: '甲', text: '同意。\n理由如下，附后：略' },
    ]);
  });

  it.each([
    ['孙海燕', '应当救助'],
    ['孙海燕（县人大代表）', '应当救助'],
    ['吴建国', '不应救助'],
    ['郑文斌', null],
  ])('of %s are found with or without the place in brackets', (person, told) => {
    expect(statementOf('孙海燕：应当救助\n吴建国（政协委员）：不应救助', person)).toBe(told);
  });

  it('takes a name of thirty characters, not one more', () => {
    const said = (length: number) => statementsOf(`${'甲'.repeat(length)}：同意`).length;

    expect([said(30), said(31)]).toEqual([1, 0]);
  });
});

it.each([
  ['孙海燕（县人大代表）', '孙海燕'],
  ['孙海燕 (教师)', '孙海燕'],
  ['孙海燕', '孙海燕'],
  ['（村民代表）', '（村民代表）'],
])('the bare name of %s is %s', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

it('empty lines are no names', () => {
  expect(linesOf(' 甲 \n\n  \n乙')).toEqual(['甲', '乙']);
});
