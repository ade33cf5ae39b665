import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import { lintPackage } from '../../../processes/lint/lint-package.js';
import type { Finding } from '../../../processes/lint/lint-rule.js';
import { readLintPackage } from '../../../processes/lint/read-lint-package.js';
import { childrenOf, processesOf } from '../../../processes/package/moddle-tree.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { parseDiagram, writeDiagram } from '../../../processes/package/parse-diagram.js';
import { zeebe } from '../../../processes/package/zeebe-descriptor.js';
import type { Create } from '../../../processes/element-templates/make-element.js';

const moddle = new BpmnModdle({ zeebe }) as unknown as { create: Create };

/** Makes elements as a modeler does. */
export const create: Create = (type, attributes) => moddle.create(type, attributes);

export interface Drawing {
  definitions: ModdleElement;
  process: ModdleElement;
}

/** The standard package with one of its diagrams changed, and what the lint says of that. */
export async function lintAfter(
  file: string,
  change: (drawing: Drawing) => void,
): Promise<Finding[]> {
  const files = await readPackage(new URL('../../../processes/', import.meta.url));
  const changed = files.map(async ({ name, content }) => {
    if (name !== file) return { name, content };
    const definitions = await parseDiagram(name, content);
    const [process] = processesOf(definitions);
    if (process) change({ definitions, process });
    return { name, content: await writeDiagram(definitions) };
  });
  return lintPackage(await readLintPackage(await Promise.all(changed), demoFacts()));
}

export const elementNamed = ({ process }: Drawing, id: string): ModdleElement => {
  const found = childrenOf(process, 'flowElements').find((element) => element.id === id);
  if (!found) throw new Error(`no ${id} in the diagram`);
  return found;
};

/** Puts an element into the diagram under an id. */
export function put({ process }: Drawing, id: string, element: ModdleElement): ModdleElement {
  Object.assign(element, { id });
  childrenOf(process, 'flowElements').push(element);
  return element;
}

/** Leads a new flow from one element to another, under a condition where one is given. */
export function lead(
  drawing: Drawing,
  sourceRef: ModdleElement,
  targetRef: ModdleElement,
  condition?: string,
): ModdleElement {
  const flow = create('bpmn:SequenceFlow', { sourceRef, targetRef });
  if (condition !== undefined) {
    flow['conditionExpression'] = create('bpmn:FormalExpression', { body: condition });
  }
  return put(drawing, `${String(sourceRef.id)}-to-${String(targetRef.id)}`, flow);
}
