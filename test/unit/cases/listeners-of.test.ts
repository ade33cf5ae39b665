import { expect, it } from '@jest/globals';
import { listenersOf } from '../../../server/cases/acts/plan-hearing.js';

it.each([
  ['赵一、钱二，孙三', ['赵一', '钱二', '孙三']],
  ['赵一 钱二;孙三', ['赵一', '钱二', '孙三']],
  [
    '赵一（县人大代表，教师）\n钱二(政协 委员)\n孙三',
    ['赵一（县人大代表，教师）', '钱二(政协 委员)', '孙三'],
  ],
  ['赵一、钱二（律师）', ['赵一', '钱二（律师）']],
  [' \n', []],
])('the listeners typed as %j are %j', (text, names) => {
  expect(listenersOf(text)).toEqual(names);
});
