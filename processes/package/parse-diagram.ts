import { createRequire } from 'node:module';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';

const zeebe: unknown = createRequire(import.meta.url)('zeebe-bpmn-moddle/resources/zeebe.json');

/** A BPMN diagram as a tree of elements; anything the parser does not understand is refused, not dropped. */
export async function parseDiagram(name: string, xml: string): Promise<ModdleElement> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
  if (warnings.length > 0) {
    throw new Error(`${name}: ${warnings.map(({ message }) => message).join('; ')}`);
  }
  return rootElement;
}

/** The diagram as XML again, with its layout; the same tree gives the same bytes. */
export async function writeDiagram(diagram: ModdleElement): Promise<string> {
  return (await new BpmnModdle({ zeebe }).toXML(diagram, { format: true })).xml;
}

/** The elements a property holds: none, one or a list. */
export function childrenOf(element: ModdleElement, property: string): ModdleElement[] {
  const value = element[property];
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as ModdleElement[];
}

/** Every flow element of a process, those inside embedded subprocesses too. */
export function flowElementsOf(container: ModdleElement): ModdleElement[] {
  return childrenOf(container, 'flowElements').flatMap((element) => [
    element,
    ...flowElementsOf(element),
  ]);
}

/** The engine's own settings of an element (`zeebe:…`) of one type. */
export function extensionsOf(element: ModdleElement, type: string): ModdleElement[] {
  return childrenOf(element, 'extensionElements')
    .flatMap((extension) => childrenOf(extension, 'values'))
    .filter(({ $type }) => $type === type);
}

/** The processes a diagram file defines. */
export function processesOf(diagram: ModdleElement): ModdleElement[] {
  return childrenOf(diagram, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process');
}
