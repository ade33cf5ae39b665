import type { ElementModel, Flow, ProcessModel } from './diagram-model.js';

/** A way on from an element: by a flow, into or out of a subprocess, or to what interrupts it. */
export interface Step {
  to: ElementModel;
  flow: Flow | null;
  kind: 'flow' | 'enter' | 'leave' | 'boundary';
}

/** A process as a graph in which embedded subprocesses are passed through. */
export interface ProcessGraph {
  process: ProcessModel;
  /** The start of the process itself, or null. */
  start: ElementModel | null;
  stepsFrom: (element: ElementModel) => readonly Step[];
}

/** The ends of the process itself, not of a subprocess. */
export const lastOf = ({ elements }: ProcessModel): ReadonlySet<ElementModel> =>
  new Set(elements.filter((element) => isEnd(element) && element.parent === null));

const graphs = new WeakMap<ProcessModel, ProcessGraph>();

/** Does the element end the process, or the subprocess it lies in? */
export const isEnd = ({ type }: ElementModel): boolean => type === 'bpmn:EndEvent';

/** Built once for each process. */
export function graphOf(process: ProcessModel): ProcessGraph {
  const cached = graphs.get(process);
  if (cached) return cached;
  const { elements, flows } = process;
  const byId = new Map(elements.map((element) => [element.id, element]));
  const flowsFrom = groupBy(flows, ({ source }) => source);
  const along = (id: string, kind: 'flow' | 'leave'): Step[] =>
    (flowsFrom.get(id) ?? []).flatMap((flow) => {
      const to = byId.get(flow.target);
      return to ? [{ to, flow, kind }] : [];
    });
  const inner = groupBy(elements.filter(isStart), ({ parent }) => parent ?? '');
  const boundaries = groupBy(elements, ({ attachedTo }) => attachedTo ?? '');
  const stepsOf = (element: ElementModel): Step[] => [
    ...(boundaries.get(element.id) ?? []).map((to) => ({
      ...{ to, flow: null, kind: 'boundary' as const },
    })),
    ...(inner.get(element.id) ?? []).map((to) => ({ to, flow: null, kind: 'enter' as const })),
    ...(isEnd(element) && element.parent !== null ? along(element.parent, 'leave') : []),
    ...(inner.has(element.id) ? [] : along(element.id, 'flow')),
  ];
  const steps = new Map(elements.map((element) => [element.id, stepsOf(element)]));
  const graph = {
    process,
    start: elements.find((element) => isStart(element) && element.parent === null) ?? null,
    stepsFrom: ({ id }: ElementModel) => steps.get(id) ?? [],
  };
  graphs.set(process, graph);
  return graph;
}

/** The elements reached from some of a process, those included, as far as `mayPass` lets the walk through. */
export function reachedFrom(
  graph: ProcessGraph,
  from: readonly ElementModel[],
  mayPass: (step: Step) => boolean = () => true,
): Set<ElementModel> {
  const seen = new Set(from);
  for (const element of seen) {
    for (const step of graph.stepsFrom(element)) if (mayPass(step)) seen.add(step.to);
  }
  return seen;
}

const isStart = ({ type }: ElementModel): boolean => type === 'bpmn:StartEvent';

/** Items by a key; those with an empty key are left out. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
