import type { ModdleElement } from 'bpmn-moddle';
import { legalBasisProperty } from '../package/element-texts.js';
import { childrenOf } from '../package/moddle-tree.js';

/** What `element-item` has words for; by type and property. */
const told = new Set([
  ...['TaskDefinition.type', 'TaskDefinition.retries', 'FormDefinition.formKey'],
  ...['AssignmentDefinition.candidateGroups', 'AssignmentDefinition.assignee'],
  ...['CalledElement.processId', 'CalledDecision.decisionId', 'CalledDecision.resultVariable'],
  ...['TaskHeaders.values', 'IoMapping.inputParameters', 'IoMapping.outputParameters'],
]);

/** Every setting of the engine an element has and nobody has a word for, as it is written, by where it stands. */
export function otherSettings(element: ModdleElement): Record<string, string> {
  const extensions = childrenOf(element, 'extensionElements').flatMap((one) =>
    childrenOf(one, 'values'),
  );
  return Object.fromEntries(extensions.flatMap((one) => settingsIn(one)));
}

function settingsIn(element: ModdleElement, place = ''): [string, string][] {
  const type = element.$type.replace(/^.*:/, '');
  if (type === 'Property' && element['name'] === legalBasisProperty) return [];
  return Object.keys(element)
    .filter((name) => !name.startsWith('$') && !told.has(`${type}.${name}`))
    .flatMap((name): [string, string][] => {
      const value = element[name];
      const path = `${place}${type}.${name}`;
      if (Array.isArray(value)) {
        return (value as ModdleElement[]).flatMap((child, index) =>
          settingsIn(child, `${path}[${index + 1}].`),
        );
      }
      return typeof value === 'string' || typeof value === 'boolean'
        ? [[`设置 ${path}`, String(value)]]
        : [];
    });
}
