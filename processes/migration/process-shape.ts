import type { ModdleElement } from 'bpmn-moddle';
import { sourceId } from '../contract.js';
import { childrenOf, extensionsOf, processesOf } from '../package/moddle-tree.js';

/** An element as far as the engine cares when an instance that stands on it is migrated. */
export interface ShapeElement {
  id: string;
  /** As drawn; its id when it has no name. */
  name: string;
  /** As the engine records it: `USER_TASK`, `SUB_PROCESS` … */
  type: string;
  /** Embedded subprocess around it; null: the process itself. */
  scope: string | null;
  /** Messages its boundary events wait for; null: a boundary event of another kind. */
  boundaries: (string | null)[];
  /** A user task of the engine's own kind, not one of ours (a job). */
  isNativeTask: boolean;
}

export interface ProcessShape {
  /** Source id. */
  id: string;
  name: string;
  elements: ReadonlyMap<string, ShapeElement>;
  hasEventSubprocess: boolean;
}

/** The processes of a diagram by source id, its ids released or not. */
export function processShapes(diagram: ModdleElement): ProcessShape[] {
  return processesOf(diagram).map((process) => {
    const all = flowElements(process, null);
    const boundaries = boundariesOf(all.map(({ element }) => element));
    const shown = all.filter(({ element }) => element.$type !== 'bpmn:SequenceFlow');
    const elements = shown.map(({ element, scope }): [string, ShapeElement] => {
      const id = String(element.id);
      return [id, { ...shapeOf(element, id), scope, boundaries: boundaries.get(id) ?? [] }];
    });
    const id = sourceId(String(process.id));
    return {
      ...{ id, name: nameOf(process, id), elements: new Map(elements) },
      hasEventSubprocess: all.some(({ element }) => element['triggeredByEvent'] === true),
    };
  });
}

interface Placed {
  element: ModdleElement;
  scope: string | null;
}

function flowElements(container: ModdleElement, scope: string | null): Placed[] {
  return childrenOf(container, 'flowElements').flatMap((element) => [
    { element, scope },
    ...flowElements(element, String(element.id)),
  ]);
}

function shapeOf(
  element: ModdleElement,
  id: string,
): Pick<ShapeElement, 'id' | 'name' | 'type' | 'isNativeTask'> {
  const isMulti = element['loopCharacteristics'] !== undefined;
  return {
    id,
    name: nameOf(element, id),
    type: isMulti ? 'MULTI_INSTANCE_BODY' : engineType(element.$type),
    isNativeTask: extensionsOf(element, 'zeebe:UserTask').length > 0,
  };
}

/** `bpmn:UserTask` → `USER_TASK`; the engine writes `SubProcess` as SUB_PROCESS, too. */
function engineType(type: string): string {
  return type
    .replace(/^bpmn:/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
}

/** Element → messages of its boundary events. */
function boundariesOf(elements: readonly ModdleElement[]): Map<string, (string | null)[]> {
  const found = new Map<string, (string | null)[]>();
  for (const element of elements) {
    const host = element['attachedToRef'] as ModdleElement | undefined;
    if (host === undefined) continue;
    const [event] = childrenOf(element, 'eventDefinitions');
    const isMessage = event?.$type === 'bpmn:MessageEventDefinition';
    const message = event?.['messageRef'] as ModdleElement | undefined;
    const waitsFor = isMessage ? nameOf(message ?? event, '') : null;
    found.set(String(host.id), [...(found.get(String(host.id)) ?? []), waitsFor]);
  }
  return found;
}

function nameOf(element: ModdleElement, id: string): string {
  const name = element['name'];
  return typeof name === 'string' && name !== '' ? name : id;
}
