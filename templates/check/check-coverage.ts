import type { DocumentKind } from '../define.js';
import { fieldName } from './field-names.js';
import { dataShape, type Shape } from './shape.js';
import { fail, warn, type Walk } from './walk.js';

/**
 * Whatever the data of a document always hold must come onto the paper; what they hold sometimes should. A choice or a yes or no
 * may also just decide what is printed. A paper that is sealed has a place for the seal.
 */
export function checkCoverage(walk: Walk, { data, isSealed }: DocumentKind): void {
  const span = { start: 0, end: walk.text.indexOf('\n') + 1 || walk.text.length };
  for (const [name, shape] of Object.entries(dataShape(data).fields)) {
    if (isCovered(walk, name, shape)) continue;
    const words = `“${fieldName(name)}”（${name}）`;
    if (shape.isNullable) warn(walk, span, `没有打印${words}；有这一项时读者也看不到`);
    else fail(walk, span, `没有打印${words}，文书不能缺少这一项`);
  }
  if (!/<h1[^>]*class="[^"]*\btitle\b/.test(walk.text)) {
    warn(walk, span, '没有标题 <h1 class="title">');
  }
  if (isSealed && !/\{\{>\s*signature\b|class="[^"]*\bseal\b|印）|盖章/.test(walk.text)) {
    fail(walk, span, '这种文书要盖章：请写 {{> signature}}，或者落款里有 class="seal"');
  }
}

function isCovered({ printed, asked }: Walk, name: string, { type }: Shape): boolean {
  if (printed.has(name)) return true;
  return asked.has(name) && ['choice', 'flag', 'any'].includes(type);
}
