import i18next from 'i18next';
import { codePhrases } from '../code-phrases.js';
import { inChinese } from './modeler-chinese.js';

/** What the editor of FEEL expressions and its window say without asking for a translation, by the text of the library. */
export const expressionWords: Readonly<Record<string, string>> = {
  ...codePhrases,
  'Save and close': '保存并关闭',
  'Close popup': '关闭窗口',
  'Opened in popup': '正在窗口中编辑',
  'Syntax Error': '语法错误',
  'first-item': '序号',
  compatibility: '引擎版本',
  fix: '改正',
  'First item is accessed via [1]': '第一项写作 [1]',
  definition: '定义',
  expression: '表达式',
  'quantified expression': '逐项判断',
  block: '结构',
  literal: '固定的值',
};

/** The same with something filled in. */
export const expressionSentences: readonly (readonly [RegExp, string])[] = [
  [/^Unrecognized token <(.+)> in <(.+)>$/, '<$2> 中有不认识的 <$1>'],
  [/^Unrecognized token in <(.+)>$/, '<$1> 中有不认识的内容'],
  [/^Incomplete <(.+)>$/, '<$1> 没有写完'],
  [/^Function '(.+)' requires (.+)$/, '函数 $1 需要 $2'],
  [/^Written in (.+)$/, '由$1给出'],
  [/^List contains (\d+) items?$/, '有 $1 项'],
];

/**
 * A text of the editor or of the panel around it in the language of the screens; anything else stays as it is. Groups and lists of the
 * panel are not handed the translation of the modeler, so theirs are said here as well.
 */
export function translateExpressionWord(text: string): string {
  if (i18next.language === 'en') return text;
  const known = expressionWords[text] ?? inChinese(text);
  if (known !== undefined) return known;
  const sentence = expressionSentences.find(([shape]) => shape.test(text));
  return sentence === undefined ? text : text.replace(sentence[0], sentence[1]);
}
