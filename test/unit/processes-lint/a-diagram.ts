import type {
  ElementModel,
  Flow,
  ProcessModel,
} from '../../../processes/lint/model/diagram-model.js';

/** An element as a diagram without settings has it. */
export const anElement = (id: string, overrides: Partial<ElementModel> = {}): ElementModel => ({
  ...{ id, type: 'bpmn:UserTask', name: id, parent: null, attachedTo: null, jobType: null },
  ...{ headers: {}, formKey: null, role: null, calledProcess: null, calledDecision: null },
  ...{ unpinned: [], resultVariable: null, message: null, errorCode: null },
  ...{ inputs: [], outputs: [], expressions: [], item: null },
  ...overrides,
});

/** A flow written as `a > b`, with a condition after a colon, `*` for the default: `a > b : verdict = "return"`. */
export function aFlow(text: string): Flow {
  const [way = '', condition = ''] = text.split(' : ');
  const [source = '', target = ''] = way.split(' > ');
  return {
    ...{ id: `${source}-to-${target}`, name: '', source, target },
    condition: condition === '' || condition === '*' ? null : condition,
    isDefault: condition === '*',
  };
}

/** A process that begins at `start` and ends at whatever begins with `end`. */
export function aProcess(
  id: string,
  flows: string[],
  elements: Record<string, Partial<ElementModel>> = {},
): ProcessModel {
  const drawn = flows.map(aFlow);
  const ids = new Set([
    ...drawn.flatMap(({ source, target }) => [source, target]),
    ...Object.keys(elements),
  ]);
  const typeOf = (element: string): string => {
    if (element === 'start') return 'bpmn:StartEvent';
    if (element.startsWith('end')) return 'bpmn:EndEvent';
    return element.endsWith('?') ? 'bpmn:ExclusiveGateway' : 'bpmn:UserTask';
  };
  return {
    ...{ id, name: id, file: `${id}.bpmn`, flows: drawn },
    elements: [...ids].map((one) => anElement(one, { type: typeOf(one), ...elements[one] })),
    platform: { name: 'Camunda Cloud', version: '8.5.0' },
  };
}
