import { isCharacter } from './scan-xml.js';

/** Names that reach the prototype of a plain object, as which parsers keep ids and properties. */
export const reservedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

const markup =
  /<\s*\/?\s*(?:script|iframe|frame|object|embed|applet|svg|math|img|image|video|audio|link|meta|style|base|form|foreignobject|html|body|template)(?![\w-])/i;
const handler =
  /\bon(?:error|load|unload|click|dblclick|focus\w*|blur|key\w+|mouse\w+|pointer\w+|touch\w+|drag\w*|drop|wheel|scroll|copy|cut|paste|input|change|submit|reset|toggle|begin|end|repeat|animation\w+|transition\w+|message|popstate|hashchange)\s*=\s*["'`\w]+\s*[(.]/i;
const runningUrl = /(?:javascript|vbscript|livescript):|data:(?:text|application|image)\//i;

/**
 * Why a text (decoded) may not stand in a package, as the end of a sentence; null when it may. Every screen of ours escapes texts; this is
 * for the programs we do not write: editors, viewers, whoever opens an exported package.
 */
export function textFault(text: string): string | null {
  if (markup.test(text)) return '含有网页标记（如 script、iframe、svg）';
  if (handler.test(text)) return '含有事件处理程序（如 onerror=）';
  // browsers pass over white space and invisible characters within a scheme
  if (runningUrl.test(text.replace(/[\s\p{Cf}]/gu, '')))
    return '含有可执行的地址（如 javascript:）';
  return null;
}

/** The first character that may stand in no file: control characters, halves of a surrogate pair, non-characters. */
export function contentFault(content: string): { at: number; message: string } | null {
  let at = 0;
  for (const character of content) {
    const code = character.codePointAt(0) ?? 0;
    if (!isCharacter(code) || isHalf(code)) {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      return { at, message: `含有不允许的字符（U+${hex}）` };
    }
    at += character.length;
  }
  return null;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
