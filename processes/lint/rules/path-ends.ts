import type { Fault, LintRule } from '../lint-rule.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import { graphOf, isEnd, reachedFrom } from '../model/process-graph.js';
import { named } from './named.js';
import { law } from './sources.js';

/** Every path begins at the start and ends in a decision or another stated end; nothing stands apart. */
export const pathEnds: LintRule = {
  name: 'path-ends',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: ({ processes }) =>
    processes.flatMap((process) => [
      ...startFaults(process),
      ...process.elements.flatMap((element) => endFaults(process, element)),
      ...unreachedFaults(process),
    ]),
};

function startFaults({ elements, file, id, name }: ProcessModel): Fault[] {
  const starts = elements.filter(
    ({ type, parent }) => type === 'bpmn:StartEvent' && parent === null,
  );
  if (starts.length === 1) return [];
  const message = `流程“${name}”有${starts.length}个开始事件。请只画一个开始事件`;
  return [{ file, elementId: starts[1]?.id ?? id, message }];
}

function endFaults(process: ProcessModel, element: ElementModel): Fault[] {
  const { file } = process;
  if (isEnd(element)) {
    if (element.name !== '') return [];
    const message = `结束事件“${element.id}”没有写明以什么结束。请写上结论，例如“决定救助”“退回”`;
    return [{ file, elementId: element.id, message }];
  }
  if (
    graphOf(process)
      .stepsFrom(element)
      .some(({ kind }) => kind !== 'boundary')
  )
    return [];
  const message = `${named(element)}之后没有下一步，案件会停在这里。请画出流向，直到一个写明结论的结束事件`;
  return [{ file, elementId: element.id, message }];
}

function unreachedFaults(process: ProcessModel): Fault[] {
  const graph = graphOf(process);
  if (graph.start === null) return [];
  const reached = reachedFrom(graph, [graph.start]);
  return process.elements
    .filter((element) => !reached.has(element) && element.type !== 'bpmn:StartEvent')
    .map((element) => ({
      ...{ file: process.file, elementId: element.id },
      message: `${named(element)}从开始事件走不到。请连上流向，或者删除它`,
    }));
}
