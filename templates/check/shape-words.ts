import type { Shape } from './shape.js';

/** What a kind of value is called in Chinese; '' for what is only known to the check. */
export const shapeWords: Record<Shape['type'], string> = {
  object: '一组项目',
  list: '一列内容',
  choice: '固定的几种说法之一',
  text: '文字',
  date: '日期',
  time: '时刻',
  number: '数字',
  money: '金额（分）',
  flag: '是或否',
  any: '',
};
