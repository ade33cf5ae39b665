import type { helpers } from '../vocabulary/helpers.js';
import type { Shape } from './shape.js';

export type HelperName = keyof typeof helpers;

/** What a helper takes at one place. */
export interface HelperParameter {
  /** Kinds of values; absent: any. */
  accepts?: readonly Shape['type'][];
  /** Objects of a list must have this field. */
  itemField?: string;
  /** Does it pass a missing value on, or strike it? Else the value must be there. */
  allowsNull?: boolean;
}

/** A helper as the writer of a template knows it; the check goes by it too. */
export interface HelperWords {
  /** What it makes, in Chinese. */
  name: string;
  /** As it is written in a template, with an example of what is printed. */
  example: string;
  parameters: readonly HelperParameter[];
  returns: 'text' | 'number' | 'money' | 'flag' | 'lines';
  /** Is the result missing when the first value is? */
  passesNull?: boolean;
}

const texts = ['text', 'choice', 'any'] as const;
const money: HelperParameter = { accepts: ['money', 'any'], allowsNull: true };
const day: HelperParameter = { accepts: ['date', 'any'], allowsNull: true };
const text: HelperParameter = { accepts: texts, allowsNull: true };
const number: HelperParameter = { accepts: ['number', 'any'] };
const list: HelperParameter = { accepts: ['list', 'any'] };
const scalar: HelperParameter = {
  accepts: ['text', 'choice', 'number', 'date', 'time', 'any'],
  allowsNull: true,
};

const passing = (name: string, example: string, parameter: HelperParameter): HelperWords => ({
  ...{ name, example, parameters: [parameter], returns: 'text', passesNull: true },
});

/** Every helper of the vocabulary: what it is for and what it takes. */
export const helperWords: Record<HelperName, HelperWords> = {
  yuan: passing('金额（小写）', '{{yuan amountFen}} → 1,234.50元', money),
  yuanCapitals: passing(
    '金额（大写）',
    '{{yuanCapitals amountFen}} → 人民币壹仟贰佰叁拾肆元伍角整',
    money,
  ),
  amount: passing(
    '金额（小写和大写）',
    '{{amount amountFen}} → 1,234.50元（人民币壹仟贰佰叁拾肆元伍角整）',
    money,
  ),
  totalFen: {
    ...{ name: '各人金额之和', example: '{{yuan (totalFen payees)}} → 3,000.00元' },
    ...{ parameters: [{ ...list, itemField: 'amountFen' }], returns: 'money' },
  },
  date: passing('日期', '{{date issuedOn}} → 2026年3月2日', day),
  dateCapitals: passing('日期（大写）', '{{dateCapitals issuedOn}} → 二〇二六年三月二日', day),
  time: passing('时刻', '{{time startsAt}} → 9时30分', {
    accepts: ['time', 'any'],
    allowsNull: true,
  }),
  strike: {
    ...{ name: '内容，没有时印斜线', example: '{{strike (date birthOn)}} → \\' },
    ...{ parameters: [scalar], returns: 'text' },
  },
  maskAccount: passing('账号（遮盖中间各位）', '{{maskAccount account}}', text),
  maskName: passing('姓名（遮盖）', '{{maskName name}}', text),
  maskPhone: passing('电话（遮盖中间各位）', '{{maskPhone phone}}', text),
  ordinal: {
    ...{ name: '第几项（中文）', example: '{{ordinal @index}} → 一' },
    ...{ parameters: [number], returns: 'text' },
  },
  position: {
    ...{ name: '第几项（数字）', example: '{{position @index}} → 1' },
    ...{ parameters: [number], returns: 'number' },
  },
  numeral: {
    ...{ name: '中文数字', example: '{{numeral days}} → 三十' },
    ...{ parameters: [number], returns: 'text' },
  },
  join: {
    ...{ name: '连成一句', example: '{{join legalBasis "、"}}' },
    ...{ parameters: [list, { accepts: texts }], returns: 'text' },
  },
  names: {
    ...{ name: '各人姓名', example: '{{names applicants}} → 张三、李四' },
    ...{ parameters: [{ ...list, itemField: 'name' }], returns: 'text' },
  },
  titleNames: {
    ...{
      name: '各人姓名（标题用，超过3人写“等”）',
      example: '{{titleNames applicants}} → 张三等15人',
    },
    ...{ parameters: [{ ...list, itemField: 'name' }], returns: 'text' },
  },
  you: {
    ...{ name: '你、你们', example: '{{you applicants}} → 你们' },
    ...{ parameters: [list], returns: 'text' },
  },
  paragraphs: {
    ...{ name: '分段', example: '{{#each (paragraphs reasons)}}<p>{{this}}</p>{{/each}}' },
    ...{ parameters: [text], returns: 'lines' },
  },
  eq: {
    ...{ name: '等于', example: '{{#if (eq verdict "予以救助")}}…{{/if}}' },
    ...{ parameters: [{ allowsNull: true }, { allowsNull: true }], returns: 'flag' },
  },
  more: {
    ...{ name: '不止一项', example: '{{#if (more payees)}}…{{/if}}' },
    ...{ parameters: [list], returns: 'flag' },
  },
  headSize: {
    ...{ name: '发文机关字号', example: '<p class="{{headSize office.name}}">' },
    ...{ parameters: [{ accepts: texts }], returns: 'text' },
  },
};

export const isHelper = (name: string): name is HelperName => Object.hasOwn(helperWords, name);
