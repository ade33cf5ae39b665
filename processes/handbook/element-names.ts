import type { ElementModel, ProcessModel } from '../lint/model/diagram-model.js';
import { wordOfKind } from './kind-words.js';

/**
 * Names the elements and flows of a process: an element by its name, one without by what stands beside it, a flow by both its
 * ends.
 */
export function namesIn({ elements, flows }: ProcessModel): (id: string) => string {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const byFlow = new Map(flows.map((flow) => [flow.id, flow]));
  const beside = ({ id, type }: ElementModel, seen: readonly string[]): string => {
    const on = flows.filter(({ source }) => source === id);
    const [next] = on;
    const [before] = flows.filter(({ target }) => target === id);
    if (next && on.length === 1) return `“${nameOf(next.target, [...seen, id])}”前的汇合`;
    if (before) return `“${nameOf(before.source, [...seen, id])}”后的${wordOfKind(type)}`;
    return `${wordOfKind(type)}（${id}）`;
  };
  const nameOf = (id: string, seen: readonly string[]): string => {
    const flow = byFlow.get(id);
    if (flow) return `${nameOf(flow.source, seen)} → ${nameOf(flow.target, seen)}`;
    const element = byId.get(id);
    if (element === undefined) return id;
    if (element.name !== '') return element.name;
    return seen.includes(id) ? id : beside(element, seen);
  };
  return (id) => nameOf(id, []);
}
