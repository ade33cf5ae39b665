import type { LintRule } from '../lint-rule.js';
import type { ProcessModel } from '../model/diagram-model.js';
import { graphOf, isEnd, reachedFrom } from '../model/process-graph.js';
import { named } from './named.js';
import { law } from './sources.js';

/** A loop can be left: from every element some end is reached. An element without any way on is told by `path-ends`. */
export const loopLeaves: LintRule = {
  name: 'loop-leaves',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: ({ processes }) =>
    processes.flatMap((process) =>
      trapped(process).map((element) => ({
        ...{ file: process.file, elementId: element.id },
        message: `从${named(element)}起只能循环，到不了任何结束事件。请在循环里画一条离开的流向`,
      })),
    ),
};

/** The first element of each loop that cannot be left. */
function trapped(process: ProcessModel) {
  const graph = graphOf(process);
  const told = new Set<unknown>();
  return process.elements.filter((element) => {
    const reached = reachedFrom(graph, [element]);
    const ends = [...reached].some((one) => isEnd(one) || graph.stepsFrom(one).length === 0);
    if (ends || told.has(element)) return false;
    const isInLoop = graph
      .stepsFrom(element)
      .some(({ to }) => reachedFrom(graph, [to]).has(element));
    if (isInLoop) for (const one of reached) told.add(one);
    return isInLoop;
  });
}
