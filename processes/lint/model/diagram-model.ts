import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, extensionsOf, processesOf } from '../../package/moddle-tree.js';

/** A variable written by an element: `source` is a FEEL expression without its leading `=`. */
export interface Mapping {
  source: string;
  target: string;
}

export interface Flow {
  id: string;
  /** The answer it stands for, or empty. */
  name: string;
  source: string;
  target: string;
  condition: string | null;
  isDefault: boolean;
}

/** What the contract knows of one element of a diagram. */
export interface ElementModel {
  id: string;
  type: string;
  name: string;
  /** The embedded subprocess it lies in, or null. */
  parent: string | null;
  /** Of a boundary event: the element it stands on. */
  attachedTo: string | null;
  jobType: string | null;
  headers: Record<string, string>;
  formKey: string | null;
  role: string | null;
  calledProcess: string | null;
  calledDecision: string | null;
  /** References to a process or decision that do not go by the release of the case, as they are written. */
  unpinned: string[];
  resultVariable: string | null;
  message: string | null;
  errorCode: string | null;
  inputs: Mapping[];
  outputs: Mapping[];
  /** FEEL outside of mappings: assignee, timer, correlation key, collection of a multi-instance. */
  expressions: string[];
  /** The element variable of a multi-instance. */
  item: string | null;
}

export interface ProcessModel {
  id: string;
  name: string;
  /** Path of its diagram in the package. */
  file: string;
  elements: ElementModel[];
  flows: Flow[];
  platform: { name: unknown; version: unknown };
}

/** Reads the one process of a parsed diagram, its embedded subprocesses flattened. */
export function readProcess(file: string, diagram: ModdleElement): ProcessModel {
  const [process, ...others] = processesOf(diagram);
  if (!process || others.length > 0) throw new Error(`${file} must hold one process`);
  const all = placedIn(process, null);
  const attributes = diagram['$attrs'] as Record<string, unknown>;
  return {
    id: String(process.id),
    name: text(process['name']),
    file,
    elements: all
      .filter(({ element }) => /Task$|Event$|Gateway$|Activity$|SubProcess$/.test(element.$type))
      .map(elementOf),
    flows: all
      .filter(({ element }) => element.$type === 'bpmn:SequenceFlow')
      .map(({ element }) => flowOf(element)),
    platform: {
      name: attributes['modeler:executionPlatform'],
      version: attributes['modeler:executionPlatformVersion'],
    },
  };
}

interface Placed {
  element: ModdleElement;
  parent: string | null;
}

/** Every flow element of a process or subprocess with the subprocess it lies in. */
function placedIn(container: ModdleElement, parent: string | null): Placed[] {
  return childrenOf(container, 'flowElements').flatMap((element) => [
    { element, parent },
    ...placedIn(element, String(element.id)),
  ]);
}

function elementOf({ element, parent }: Placed): ElementModel {
  const extension = (type: string) => extensionsOf(element, type)[0];
  const definition = childrenOf(element, 'eventDefinitions')[0];
  const message = definition && childrenOf(definition, 'messageRef')[0];
  const error = definition && childrenOf(definition, 'errorRef')[0];
  const loop = childrenOf(element, 'loopCharacteristics')[0];
  const loopSettings = loop && extensionsOf(loop, 'zeebe:LoopCharacteristics')[0];
  const assignment = extension('zeebe:AssignmentDefinition');
  const called = extension('zeebe:CalledElement');
  const decision = extension('zeebe:CalledDecision');
  const timer = definition && childrenOf(definition, 'timeDate')[0];
  const key = message && extensionsOf(message, 'zeebe:Subscription')[0]?.['correlationKey'];
  return {
    id: String(element.id),
    type: element.$type,
    name: text(element['name']),
    parent,
    attachedTo: childrenOf(element, 'attachedToRef')[0]?.id ?? null,
    jobType: value(extension('zeebe:TaskDefinition')?.['type']),
    headers: headersOf(extension('zeebe:TaskHeaders')),
    formKey: value(extension('zeebe:FormDefinition')?.['formKey']),
    role: value(assignment?.['candidateGroups']),
    calledProcess: pinned(called?.['processId']),
    calledDecision: pinned(decision?.['decisionId']),
    unpinned: [called?.['processId'], decision?.['decisionId']].filter(
      (reference): reference is string => reference !== undefined && pinned(reference) === null,
    ),
    resultVariable: value(decision?.['resultVariable']),
    message: value(message?.['name']),
    errorCode: value(error?.['errorCode']),
    inputs: mappingsOf(extension('zeebe:IoMapping'), 'inputParameters'),
    outputs: mappingsOf(extension('zeebe:IoMapping'), 'outputParameters'),
    expressions: [assignment?.['assignee'], timer?.['body'], key, loopSettings?.['inputCollection']]
      .filter((expression) => typeof expression === 'string')
      .map(feel),
    item: value(loopSettings?.['inputElement']),
  };
}

function flowOf(flow: ModdleElement): Flow {
  const [source] = childrenOf(flow, 'sourceRef');
  const condition = childrenOf(flow, 'conditionExpression')[0]?.['body'];
  return {
    id: String(flow.id),
    name: text(flow['name']),
    source: String(source?.id),
    target: String(childrenOf(flow, 'targetRef')[0]?.id),
    condition: typeof condition === 'string' ? feel(condition) : null,
    isDefault: source !== undefined && childrenOf(source, 'default')[0]?.id === flow.id,
  };
}

const mappingsOf = (mapping: ModdleElement | undefined, kind: string): Mapping[] =>
  (mapping ? childrenOf(mapping, kind) : []).map(({ source, target }) => ({
    source: feel(text(source)),
    target: text(target),
  }));

const headersOf = (headers: ModdleElement | undefined): Record<string, string> =>
  Object.fromEntries(
    (headers ? childrenOf(headers, 'values') : []).map(({ key, value: header }) => [
      text(key),
      text(header),
    ]),
  );

/** `="ordinary-review--" + release` → `ordinary-review`: the only form in which a release may be referred to. */
function pinned(reference: unknown): string | null {
  return /^="([a-z][a-z0-9-]*)--" \+ release$/.exec(text(reference))?.[1] ?? null;
}

const feel = (expression: string): string => expression.replace(/^=/, '');
const text = (property: unknown): string => (typeof property === 'string' ? property : '');
const value = (property: unknown): string | null => text(property) || null;
