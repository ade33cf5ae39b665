import type { ModdleElement } from 'bpmn-moddle';
import type { ElementModel, ProcessModel } from '../lint/model/diagram-model.js';
import { documentationOf, legalBasisOf } from '../package/element-texts.js';
import type { HandbookForm, HandbookStep } from './handbook.js';
import { inFlowOrder } from './flow-order.js';
import { wordOfKind } from './kind-words.js';
import type { PackageNames } from './package-names.js';
import { isPassed, waysOn } from './ways-on.js';

/** What the steps of a process are told from. */
export interface StepSources {
  process: ProcessModel;
  /** By id of the element. */
  trees: ReadonlyMap<string, ModdleElement>;
  names: PackageNames;
  /** By id of the form. */
  forms: ReadonlyMap<string, HandbookForm>;
}

/** The steps of a process, or of a stage inside it, in order of flow; a stage is followed by its own steps. */
export function stepsOf(
  sources: StepSources,
  parent: string | null = null,
  prefix = '',
): HandbookStep[] {
  const steps = inFlowOrder(sources.process, parent).filter(
    (element) => !isPassed(sources.process, element) && element.attachedTo === null,
  );
  return steps.flatMap((element, index) => {
    const number = `${prefix}${index + 1}`;
    return [stepOf(sources, element, number), ...stepsOf(sources, element.id, `${number}.`)];
  });
}

function stepOf(
  { process, trees, names, forms }: StepSources,
  element: ElementModel,
  number: string,
): HandbookStep {
  const { headers, calledProcess, calledDecision } = element;
  const tree = trees.get(element.id);
  const named = (key: string, name: (id: string) => string): string | null =>
    headers[key] === undefined ? null : name(headers[key]);
  return {
    ...{ id: element.id, number, name: element.name || nameless(element) },
    kind: wordOfKind(element.type),
    who: whoOf(element, names),
    form: element.formKey === null ? null : (forms.get(element.formKey) ?? null),
    term: named('term', names.term) ?? named('limitWorkingDays', (days) => `${days}个工作日`),
    overdue: named('overdue', names.role),
    document: named('documentKind', names.document),
    calls:
      calledProcess === null ? null : { id: calledProcess, name: names.process(calledProcess) },
    decides: calledDecision === null ? null : names.process(calledDecision),
    note: tree ? documentationOf(tree) : null,
    legalBasis: tree ? legalBasisOf(tree) : null,
    ways: waysOn(process, element),
  };
}

const nameless = ({ type }: ElementModel): string =>
  type === 'bpmn:ParallelGateway' ? '同时办理' : wordOfKind(type);

/** The role of a step; with the person of the case where the diagram asks for that one. */
function whoOf({ role, expressions }: ElementModel, names: PackageNames): string | null {
  if (role === null) return null;
  const isOwn = expressions.some((expression) => /\bhandlerId\b/.test(expression));
  return isOwn ? `${names.role(role)}（本案承办人）` : names.role(role);
}
