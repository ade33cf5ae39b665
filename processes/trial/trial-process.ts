import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, extensionsOf, flowElementsOf, processesOf } from '../package/moddle-tree.js';
import {
  readProcess,
  type ElementModel,
  type Flow,
  type Mapping,
} from '../lint/model/diagram-model.js';

/** What an event waits for, throws or is caught by. */
export interface TrialEvent {
  kind: 'message' | 'timer' | 'error' | 'terminate' | 'escalation' | 'signal' | 'link' | 'other';
  /** Name of the message, code of the error, name of the link; null: none is given. */
  name: string | null;
}

/** How an element is repeated; expressions without their leading `=`. */
export interface TrialLoop {
  collection: string;
  item: string | null;
  outputCollection: string | null;
  outputElement: string | null;
  isSequential: boolean;
}

/** An element with everything its course depends on; mappings as FEEL, fixed texts as literals. */
export interface TrialNode extends ElementModel {
  event: TrialEvent | null;
  /** Of a boundary event or the start of an event subprocess. */
  isInterrupting: boolean;
  /** A subprocess that only an event begins. */
  isEventSubprocess: boolean;
  loop: TrialLoop | null;
  /** The called process, when it is not named by the release: an expression, or a fixed text as a literal. */
  calledExpression: string | null;
  passesAllDown: boolean;
  passesAllUp: boolean;
  /** Outgoing flows in the order of the diagram, which is the order the engine asks them in. */
  outgoing: Flow[];
  /** Ids of the incoming flows. */
  incoming: string[];
}

export interface TrialProcess {
  id: string;
  name: string;
  file: string;
  nodes: ReadonlyMap<string, TrialNode>;
  /** By subprocess id, and '' for the process itself, what lies directly in it. */
  inside: ReadonlyMap<string, readonly TrialNode[]>;
  /** Boundary events by the element they stand on. */
  boundaries: ReadonlyMap<string, readonly TrialNode[]>;
}

/** The one process of a parsed diagram, as the engine would go through it. */
export function readTrialProcess(file: string, diagram: ModdleElement): TrialProcess {
  const { id, name, elements, flows } = readProcess(file, diagram);
  const raw = new Map(
    processesOf(diagram)
      .flatMap(flowElementsOf)
      .map((element) => [String(element.id), element]),
  );
  const nodes = elements.map((element) => nodeOf(element, raw.get(element.id), flows));
  return {
    ...{ id, name, file },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    inside: groupBy(nodes, ({ parent }) => parent ?? ''),
    boundaries: groupBy(nodes, ({ attachedTo }) => attachedTo ?? ''),
  };
}

function nodeOf(model: ElementModel, element: ModdleElement | undefined, flows: Flow[]): TrialNode {
  const mapping = element && extensionsOf(element, 'zeebe:IoMapping')[0];
  const called = element && extensionsOf(element, 'zeebe:CalledElement')[0];
  const start = element && childrenOf(element, 'flowElements').find(isStart);
  return {
    ...model,
    inputs: mappingsOf(mapping, 'inputParameters'),
    outputs: mappingsOf(mapping, 'outputParameters'),
    event: element ? eventOf(element) : null,
    isInterrupting: element?.['cancelActivity'] !== false && start?.['isInterrupting'] !== false,
    isEventSubprocess: element?.['triggeredByEvent'] === true,
    loop: element ? loopOf(element) : null,
    calledExpression: model.calledProcess === null ? expressionOf(called?.['processId']) : null,
    passesAllDown: called?.['propagateAllParentVariables'] !== false,
    passesAllUp: called?.['propagateAllChildVariables'] !== false,
    outgoing: flows.filter(({ source }) => source === model.id),
    incoming: flows.filter(({ target }) => target === model.id).map(({ id }) => id),
  };
}

const isStart = ({ $type }: ModdleElement): boolean => $type === 'bpmn:StartEvent';

const eventKinds: Readonly<Record<string, TrialEvent['kind']>> = {
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:TimerEventDefinition': 'timer',
  'bpmn:ErrorEventDefinition': 'error',
  'bpmn:TerminateEventDefinition': 'terminate',
  'bpmn:EscalationEventDefinition': 'escalation',
  'bpmn:SignalEventDefinition': 'signal',
  'bpmn:LinkEventDefinition': 'link',
};

function eventOf(element: ModdleElement): TrialEvent | null {
  const message = childrenOf(element, 'messageRef')[0];
  if (message) return { kind: 'message', name: textOf(message['name']) };
  const definition = childrenOf(element, 'eventDefinitions')[0];
  if (!definition) return null;
  const referred = ['messageRef', 'errorRef', 'escalationRef', 'signalRef']
    .flatMap((property) => childrenOf(definition, property))
    .map((one) => textOf(one['errorCode']) ?? textOf(one['escalationCode']) ?? textOf(one['name']));
  return {
    kind: eventKinds[definition.$type] ?? 'other',
    name: referred[0] ?? textOf(definition['name']),
  };
}

function loopOf(element: ModdleElement): TrialLoop | null {
  const loop = childrenOf(element, 'loopCharacteristics')[0];
  const settings = loop && extensionsOf(loop, 'zeebe:LoopCharacteristics')[0];
  if (!loop || !settings) return null;
  return {
    collection: expressionOf(settings['inputCollection']) ?? 'null',
    item: textOf(settings['inputElement']),
    outputCollection: textOf(settings['outputCollection']),
    outputElement: expressionOf(settings['outputElement']),
    isSequential: loop['isSequential'] === true,
  };
}

const mappingsOf = (mapping: ModdleElement | undefined, kind: string): Mapping[] =>
  (mapping ? childrenOf(mapping, kind) : []).map(({ source, target }) => ({
    source: expressionOf(source) ?? 'null',
    target: textOf(target) ?? '',
  }));

/** `=…` is FEEL; anything else is a text of its own, which the engine takes as it stands. */
function expressionOf(source: unknown): string | null {
  const text = textOf(source);
  if (text === null) return null;
  return text.startsWith('=') ? text.slice(1) : JSON.stringify(text);
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
