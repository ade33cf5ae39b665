import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from '../package/moddle-tree.js';
import type { BlockEvent, BuildingBlock } from './building-block.js';
import { calledId, type ElementSettings, type Mapping } from './element-settings.js';

/** Makes an element of the meta-model, as the factory of a parser or of a modeler does. */
export type Create = (type: string, attributes?: Record<string, unknown>) => ModdleElement;

/** The element of a block, complete for the engine. A message it waits for is added to the definitions where it is not there yet. */
export function makeElement(
  create: Create,
  { name, type, settings, event }: BuildingBlock,
  definitions: ModdleElement,
): ModdleElement {
  const element = create(type, { name });
  const values = extensionsFor(create, settings);
  if (values.length > 0)
    element['extensionElements'] = withParent(extensions(create, values), element);
  if (event) {
    const definition = withParent(eventDefinition(create, event, definitions), element);
    element['eventDefinitions'] = [definition];
  }
  return element;
}

/** The engine's own settings (`zeebe:…`) of an element. */
export function extensionsFor(create: Create, settings: ElementSettings): ModdleElement[] {
  const {
    form,
    role,
    assignee,
    headers,
    jobType,
    calledProcess,
    inputs = [],
    outputs = [],
  } = settings;
  const found: ModdleElement[] = [];
  if (form !== undefined) found.push(create('zeebe:FormDefinition', { formKey: form }));
  if (role !== undefined) {
    const person = assignee === undefined ? {} : { assignee };
    found.push(create('zeebe:AssignmentDefinition', { ...person, candidateGroups: role }));
  }
  if (jobType !== undefined) {
    found.push(create('zeebe:TaskDefinition', { type: jobType, retries: '3' }));
  }
  if (calledProcess !== undefined) found.push(calledElement(create, calledProcess));
  if (headers !== undefined) found.push(taskHeaders(create, headers));
  if (inputs.length + outputs.length > 0) found.push(ioMapping(create, inputs, outputs));
  return found;
}

/** A call of a process by the release of the case; nothing but the mappings goes in or comes out. */
export function calledElement(create: Create, sourceId: string): ModdleElement {
  return create('zeebe:CalledElement', {
    processId: calledId(sourceId),
    propagateAllChildVariables: false,
    propagateAllParentVariables: false,
  });
}

export function taskHeaders(
  create: Create,
  headers: Readonly<Record<string, string>>,
): ModdleElement {
  const values = Object.entries(headers).map(([key, value]) =>
    create('zeebe:Header', { key, value }),
  );
  return holding(create('zeebe:TaskHeaders', { values }), values);
}

export function ioMapping(
  create: Create,
  inputs: readonly Mapping[],
  outputs: readonly Mapping[],
): ModdleElement {
  const made = (type: string, mappings: readonly Mapping[]) =>
    mappings.map(({ source, target }) => create(type, { source, target }));
  const inputParameters = made('zeebe:Input', inputs);
  const outputParameters = made('zeebe:Output', outputs);
  return holding(create('zeebe:IoMapping', { inputParameters, outputParameters }), [
    ...inputParameters,
    ...outputParameters,
  ]);
}

export function extensions(create: Create, values: ModdleElement[]): ModdleElement {
  return holding(create('bpmn:ExtensionElements', { values }), values);
}

/** The message of that name: the one the diagram has, else a new one with its correlation key. */
export function messageNamed(
  create: Create,
  { message, correlationKey }: Extract<BlockEvent, { kind: 'message' }>,
  definitions: ModdleElement,
): ModdleElement {
  const known = childrenOf(definitions, 'rootElements').find(
    ({ $type, name }) => $type === 'bpmn:Message' && name === message,
  );
  if (known) return known;
  const made = create('bpmn:Message', { id: `message-${message}`, name: message });
  const subscription = create('zeebe:Subscription', { correlationKey });
  made['extensionElements'] = withParent(extensions(create, [subscription]), made);
  (definitions['rootElements'] as ModdleElement[]).push(withParent(made, definitions));
  return made;
}

function eventDefinition(
  create: Create,
  event: BlockEvent,
  definitions: ModdleElement,
): ModdleElement {
  if (event.kind === 'message') {
    const messageRef = messageNamed(create, event, definitions);
    return create('bpmn:MessageEventDefinition', { messageRef });
  }
  const timeDate = create('bpmn:FormalExpression', { body: event.at });
  return holding(create('bpmn:TimerEventDefinition', { timeDate }), [timeDate]);
}

function withParent(element: ModdleElement, parent: ModdleElement): ModdleElement {
  element['$parent'] = parent;
  return element;
}

function holding(parent: ModdleElement, children: readonly ModdleElement[]): ModdleElement {
  for (const child of children) withParent(child, parent);
  return parent;
}
