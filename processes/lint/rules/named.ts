import type { ElementModel } from '../model/diagram-model.js';

/** An element as a message names it: by its name, else by its id. */
export const named = ({ id, name }: Pick<ElementModel, 'id' | 'name'>): string =>
  name === '' ? `“${id}”（未命名）` : `“${name}”`;

/** A way as an example tells it: the last steps, which are those that matter. */
export function wayOf(steps: readonly string[]): string {
  const shown = 12;
  const text = steps.slice(-shown).join(' → ');
  return `走法：${steps.length > shown ? '… → ' : ''}${text}`;
}
