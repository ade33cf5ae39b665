import type { ModdleElement } from 'bpmn-moddle';
import { JobType, Message, sourceId, type Act } from '../../../processes/contract.js';
import { childrenOf, extensionsOf, processesOf } from '../../../processes/package/moddle-tree.js';
import type { Passing, TokenGraph, TokenNode } from '../../domain/monitor/token-targets.js';

/** Acts that decide nothing, sign nothing and pay nothing: they may be done again. Every other act stays as it was done. */
const repeatable: readonly Act[] = [
  'review-materials',
  'collect-proof',
  'verify-case',
  'plan-hearing',
  'record-hearing',
  'accept-assistance',
  'report-assistance',
  'propose-relief',
  'supplement-joint-request',
  'complete-file',
];

/** Jobs of programs that tell or suggest, which may be left out, and those that work something out, which may be done again. */
const passable: readonly string[] = [JobType.notify, JobType.suggestAmount];
const recomputed: readonly string[] = [
  JobType.checkDuplicateRelief,
  JobType.assessEligibility,
  JobType.computeRoutingFacts,
];

/** Jobs, acts, messages and called processes that move money: nothing is taken away from them, since it could be paid twice. */
const moneyJobs: readonly string[] = [
  JobType.reserveFunds,
  JobType.orderPayment,
  JobType.recordPayment,
  JobType.checkAdvance,
];
const moneyActs: readonly string[] = [
  'request-funds',
  'register-arrival',
  'verify-payees',
  'prepare-payment',
  'confirm-payment',
  'start-instalment',
  'sign-receipt',
  'recover-advance',
] satisfies Act[];
const moneyMessages: readonly string[] = [Message.fundsArrived, Message.paymentSettled];

/** The scope of a diagram in which an element stands, and whether that element moves money; null: the diagram has no such element. */
export function tokenGraph(
  diagram: ModdleElement,
  processId: string,
  elementId: string,
): { graph: TokenGraph; isMoney: boolean } | null {
  const process = processesOf(diagram).find(({ id }) => sourceId(String(id)) === processId);
  const scope = process === undefined ? null : scopeOf(process, elementId);
  if (scope === null) return null;
  const elements = childrenOf(scope, 'flowElements');
  const at = elements.find(({ id }) => id === elementId);
  const nodes = elements
    .filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    .map((element): [string, TokenNode] => [String(element.id), nodeOf(element)]);
  const graph = { nodes: new Map(nodes), next: waysOf(elements) };
  return { graph, isMoney: at !== undefined && movesMoney(at) };
}

/** The process or embedded subprocess that holds an element. */
function scopeOf(container: ModdleElement, elementId: string): ModdleElement | null {
  const elements = childrenOf(container, 'flowElements');
  if (elements.some(({ id }) => id === elementId)) return container;
  for (const element of elements) {
    const found = scopeOf(element, elementId);
    if (found !== null) return found;
  }
  return null;
}

function waysOf(elements: readonly ModdleElement[]): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const add = (from: unknown, to: unknown) => {
    const id = idOf(from);
    if (id !== null) ways.set(id, [...(ways.get(id) ?? []), idOf(to) ?? '']);
  };
  for (const element of elements) {
    if (element.$type === 'bpmn:SequenceFlow') add(element['sourceRef'], element['targetRef']);
    if (element['attachedToRef'] !== undefined) add(element['attachedToRef'], element);
  }
  return ways;
}

const idOf = (element: unknown): string | null =>
  typeof element === 'object' && element !== null && 'id' in element ? String(element.id) : null;

function nodeOf(element: ModdleElement): TokenNode {
  const id = String(element.id);
  const name = element['name'];
  return {
    id,
    name: typeof name === 'string' && name !== '' ? name : id,
    passing: passingOf(element),
    isStop:
      ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:ReceiveTask'].includes(element.$type) &&
      element['loopCharacteristics'] === undefined,
  };
}

function passingOf(element: ModdleElement): Passing {
  if (movesMoney(element)) return 'fixed';
  switch (element.$type) {
    case 'bpmn:UserTask': {
      const act = headerOf(element, 'act');
      return act === null || (repeatable as readonly string[]).includes(act) ? 'work' : 'fixed';
    }
    case 'bpmn:ServiceTask': {
      const type = jobTypeOf(element);
      if (passable.includes(type)) return 'free';
      return recomputed.includes(type) ? 'work' : 'fixed';
    }
    case 'bpmn:BusinessRuleTask':
    case 'bpmn:ReceiveTask':
      return 'work';
    // a join that has been passed waits for all its branches again
    case 'bpmn:ParallelGateway':
    case 'bpmn:InclusiveGateway':
    case 'bpmn:SubProcess':
    case 'bpmn:CallActivity':
    case 'bpmn:EndEvent':
      return 'fixed';
    default:
      return 'free';
  }
}

function movesMoney(element: ModdleElement): boolean {
  const message = element['messageRef'] as ModdleElement | undefined;
  return (
    moneyJobs.includes(jobTypeOf(element)) ||
    moneyActs.includes(headerOf(element, 'act') ?? '') ||
    moneyMessages.includes(textOf(message?.['name']))
  );
}

const jobTypeOf = (element: ModdleElement): string =>
  textOf(extensionsOf(element, 'zeebe:TaskDefinition')[0]?.['type']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function headerOf(element: ModdleElement, key: string): string | null {
  const headers = extensionsOf(element, 'zeebe:TaskHeaders').flatMap((one) =>
    childrenOf(one, 'values'),
  );
  const found = headers.find((header) => header['key'] === key)?.['value'];
  return typeof found === 'string' ? found : null;
}
