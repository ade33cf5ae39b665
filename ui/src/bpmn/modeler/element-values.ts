import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, extensionsOf } from '../../../../processes/package/moddle-tree.js';
import type { Drawn } from './services.js';

/** The settings of the engine of one type (`zeebe:…`) an element carries. */
export const extensionOf = ({ businessObject }: Drawn, type: string): ModdleElement | undefined =>
  extensionsOf(businessObject, type)[0];

/** The headers of a task by key. */
export const headersOf = (element: Drawn): Record<string, string> =>
  pairsOf(element, 'zeebe:TaskHeaders', 'values', 'key');

/** Properties of our own that the engine ignores, e.g. `legalBasis`, by name. */
export const propertiesOf = (element: Drawn): Record<string, string> =>
  pairsOf(element, 'zeebe:Properties', 'properties', 'name');

function pairsOf(element: Drawn, type: string, list: string, key: string): Record<string, string> {
  const holder = extensionOf(element, type);
  const entries = holder === undefined ? [] : childrenOf(holder, list);
  return Object.fromEntries(entries.map((entry) => [textOf(entry[key]), textOf(entry['value'])]));
}

/** What is said of an element in words. */
export const documentationOf = ({ businessObject }: Drawn): string =>
  textOf(childrenOf(businessObject, 'documentation')[0]?.['text']);

/** The FEEL of a flow's condition with its leading `=`; empty when it has none. */
export const conditionOf = ({ businessObject }: Drawn): string =>
  textOf(childrenOf(businessObject, 'conditionExpression')[0]?.['body']);

/** The event a step waits for or ends with: its type and its message or error. */
export function eventOf({ businessObject }: Drawn): {
  definition: ModdleElement;
  reference: ModdleElement | undefined;
} | null {
  const definition = childrenOf(businessObject, 'eventDefinitions')[0];
  if (definition === undefined) return null;
  const [reference] = [
    ...childrenOf(definition, 'messageRef'),
    ...childrenOf(definition, 'errorRef'),
  ];
  return { definition, reference };
}

/** A text property; anything else is empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
