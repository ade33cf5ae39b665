import { inChinese } from './modeler-chinese.js';

/**
 * A text of the drawing library in the language of the screens; the English template is its key. What stands in braces is filled in.
 */
export function translateTemplate(
  language: string,
  template: string,
  replacements: Readonly<Record<string, string>> = {},
): string {
  const text = language === 'en' ? template : (inChinese(template) ?? template);
  return text.replace(/{([^}]+)}/g, (hole, name: string) => replacements[name] ?? hole);
}
