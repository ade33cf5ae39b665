import type { Fault } from '../lint-rule.js';
import type { ElementModel } from '../model/diagram-model.js';
import type { Way } from '../model/explore.js';

/** An element as a message names it: by its name, else by its id. */
export const named = ({ id, name }: Pick<ElementModel, 'id' | 'name'>): string =>
  name === '' ? `“${id}”（未命名）` : `“${name}”`;

/** The fault a way shows, with the way as its example: the last steps, which are those that matter. */
export function faultOfWay({ process, element, steps, isProved }: Way, message: string): Fault {
  const at = { file: process.file, elementId: element.id };
  if (!isProved) {
    return {
      ...at,
      message: `流程“${process.name}”的走法太多，无法逐一核对。请把它拆成几个互相调用的流程`,
    };
  }
  const shown = 12;
  const text = steps.slice(-shown).join(' → ');
  return { ...at, message, example: `走法：${steps.length > shown ? '… → ' : ''}${text}` };
}
