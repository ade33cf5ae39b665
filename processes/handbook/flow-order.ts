import type { ElementModel, ProcessModel } from '../lint/model/diagram-model.js';

/** The elements of one level (a process, or a stage inside it) in the order a case meets them; loops do not lead back. */
export function inFlowOrder(process: ProcessModel, parent: string | null): ElementModel[] {
  const level = process.elements.filter((element) => element.parent === parent);
  const starts = level.filter(
    ({ type, attachedTo, id }) =>
      type === 'bpmn:StartEvent' ||
      (attachedTo === null && process.flows.every(({ target }) => target !== id)),
  );
  const seen = new Set<string>();
  const ordered: ElementModel[] = [];
  const visit = (element: ElementModel): void => {
    if (seen.has(element.id)) return;
    seen.add(element.id);
    for (const next of [...nextOf(process, level, element)].reverse()) visit(next);
    ordered.unshift(element);
  };
  for (const start of [...starts].reverse()) visit(start);
  return [...ordered, ...level.filter(({ id }) => !seen.has(id))];
}

/** What follows an element: what interrupts it first, then its flows as they are drawn, the default last. */
function nextOf(
  { flows }: ProcessModel,
  level: readonly ElementModel[],
  { id }: ElementModel,
): ElementModel[] {
  const out = flows.filter(({ source }) => source === id);
  const targets = [
    ...out.filter(({ isDefault }) => !isDefault),
    ...out.filter(({ isDefault }) => isDefault),
  ].flatMap(({ target }) => level.find((element) => element.id === target) ?? []);
  return [...targets, ...level.filter(({ attachedTo }) => attachedTo === id)];
}
