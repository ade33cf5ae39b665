import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from '../package/moddle-tree.js';

/**
 * Leaves of the messages of a diagram those its elements wait for, and adds what they wait for and the definitions lack: a step that
 * was drawn, taken away and brought back by undo leaves no message behind and loses none.
 */
export function keepUsedMessages(
  definitions: ModdleElement,
  elements: readonly ModdleElement[],
): void {
  const used = new Set(elements.flatMap(messagesOf));
  const kept = childrenOf(definitions, 'rootElements').filter(
    (root) => root.$type !== 'bpmn:Message' || used.has(root),
  );
  const missing = [...used].filter((message) => !kept.includes(message));
  for (const message of missing) message['$parent'] = definitions;
  if (missing.length > 0 || kept.length < childrenOf(definitions, 'rootElements').length) {
    definitions['rootElements'] = [...kept, ...missing];
  }
}

const messagesOf = (element: ModdleElement): ModdleElement[] =>
  [element, ...childrenOf(element, 'eventDefinitions')].flatMap((one) =>
    childrenOf(one, 'messageRef'),
  );
