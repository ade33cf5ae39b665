import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, extensionsOf } from './moddle-tree.js';

/** The property of an element that names the text it follows from; the engine carries properties along unread. */
export const legalBasisProperty = 'legalBasis';

/** The text a step follows from (`zeebe:property name="legalBasis"`), as people read it; null when the step has none. */
export function legalBasisOf(element: ModdleElement): string | null {
  const found = extensionsOf(element, 'zeebe:Properties')
    .flatMap((properties) => childrenOf(properties, 'properties'))
    .find(({ name }) => name === legalBasisProperty)?.['value'];
  return typeof found === 'string' && found !== '' ? found : null;
}

/** The explanation of an element (`bpmn:documentation`), its paragraphs joined; null when it has none. */
export const documentationOf = (element: ModdleElement): string | null =>
  childrenOf(element, 'documentation')
    .map(({ text }) => (typeof text === 'string' ? text.trim() : ''))
    .filter((text) => text !== '')
    .join('\n') || null;
