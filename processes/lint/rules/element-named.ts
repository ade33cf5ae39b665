import type { LintRule } from '../lint-rule.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import { isEnd } from '../model/process-graph.js';
import { law } from './sources.js';

/** Whatever a person meets has a name, a split its question: names print in the inbox, the timeline and the handbook. */
export const elementNamed: LintRule = {
  name: 'element-named',
  severity: 'warning',
  legalBasis: law.documents,
  check: ({ processes }) =>
    processes.flatMap((process) =>
      process.elements
        .filter((element) => element.name === '' && needsName(process, element))
        .map(({ id, type }) => ({
          ...{ file: process.file, elementId: id },
          message: type.endsWith('Gateway')
            ? `网关“${id}”没有写明判断什么。请写上问题，例如“是否急需救治”`
            : `“${id}”没有名称，待办和办案过程里会显示不出是什么。请写上名称`,
        })),
    ),
};

function needsName({ flows }: ProcessModel, element: ElementModel): boolean {
  const { id, type } = element;
  if (isEnd(element)) return false;
  if (!type.endsWith('Gateway')) return true;
  return type !== 'bpmn:ParallelGateway' && flows.filter(({ source }) => source === id).length > 1;
}
