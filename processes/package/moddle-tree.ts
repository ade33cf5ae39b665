import type { ModdleElement } from 'bpmn-moddle';

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
