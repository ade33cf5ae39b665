import type { ElementModel, ProcessModel } from './diagram-model.js';
import { writesAt } from './live-names.js';
import { graphOf } from './process-graph.js';
import { assumedGiven, type PackageModel } from './variable-flow.js';

/**
 * By element id, the variables that have a value when it begins, on whatever way it was reached; where parallel ways join,
 * what any of them gave. An element nobody reaches has none.
 */
export function knownBefore(
  all: PackageModel,
  process: ProcessModel,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = graphOf(process);
  const before = new Map<string, ReadonlySet<string>>();
  if (graph.start === null) return before;
  before.set(graph.start.id, new Set(assumedGiven(all, process)));
  const arrived = new Map<ElementModel, Map<string, ReadonlySet<string>>>();
  const waiting = [graph.start];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const at = before.get(element.id) ?? new Set<string>();
    const done = new Set([...at, ...writesAt(all, element)]);
    for (const { to, kind } of graph.stepsFrom(element)) {
      const from = arrived.get(to) ?? new Map<string, ReadonlySet<string>>();
      arrived.set(to, from.set(element.id, kind === 'boundary' ? at : done));
      const joined = joinedAt(to, [...from.values()]);
      const known = before.get(to.id);
      if (known?.size === joined.size) continue;
      before.set(to.id, joined);
      waiting.push(to);
    }
  }
  return before;
}

/** Each way that arrives at a join of parallel ways has been gone; of other ways only one. */
function joinedAt({ type }: ElementModel, ways: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = ways;
  if (type === 'bpmn:ParallelGateway') return new Set(ways.flatMap((way) => [...way]));
  return new Set([...first].filter((name) => others.every((way) => way.has(name))));
}
