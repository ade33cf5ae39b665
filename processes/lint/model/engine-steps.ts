import { Variable } from '../../contract.js';
import { actOf } from './approvals.js';
import type { ElementModel, Mapping } from './diagram-model.js';
import {
  assign,
  mappedNames,
  readNames,
  split,
  unknown,
  valueOf,
  type Values,
} from './known-values.js';
import type { ProcessGraph, Step } from './process-graph.js';
import { resumeAfter, resumeBy, startValues, startVariables } from './producers.js';
import { listedNames, type Literal } from './variable-domain.js';

/** What has happened on the way, as far as a rule wants to know. */
export type Marks = ReadonlySet<string>;

export interface State {
  values: Values;
  marks: Marks;
}

/** The ways on from an element that is done: the first condition that holds, else the default; both where it is not known. */
export function waysOn(graph: ProcessGraph, element: ElementModel, { values, marks }: State) {
  const steps = graph.stepsFrom(element).filter(({ kind }) => kind !== 'boundary');
  const asked = steps.filter(({ flow }) => flow !== null && flow.condition !== null);
  if (asked.length === 0) return steps.map((step) => ({ step, at: { values, marks } }));
  const others = steps.filter((step) => !asked.includes(step));
  const names = asked.flatMap(({ flow }) => readNames(flow?.condition ?? ''));
  return split(values, names).flatMap((at) => {
    const open: Step[] = [];
    for (const step of asked) {
      const holds = valueOf(step.flow?.condition ?? '', at);
      if (holds === true || holds === unknown) open.push(step);
      if (holds === true) return open.map((one) => ({ step: one, at: { values: at, marks } }));
    }
    return [...open, ...others].map((step) => ({ step, at: { values: at, marks } }));
  });
}

/** A case begins with what it is started with; everything else is missing, which is null. */
export function begun({ type, message }: ElementModel, values: Values): Values {
  return type === 'bpmn:StartEvent' && message !== null ? new Map([...values, ...atStart]) : values;
}

const atStart: readonly [string, Literal][] = [
  ...startValues,
  ...Object.keys(Variable)
    .filter((name) => !startVariables.some((given) => given === name))
    .flatMap(listedNames)
    .map((name): [string, Literal] => [name, null]),
];

/** With the place where a review resumes, which an opinion writes beside its form. */
export function resumed(element: ElementModel, values: Values): Values {
  const asked = resumeBy(actOf(element));
  if (asked === null) return values;
  const resumeAt = resumeAfter(actOf(element), element.headers, values.get(asked));
  return resumeAt === undefined ? values : new Map([...values, ['resumeAt', resumeAt]]);
}

/** What a call writes when the called process has ended in one of these states; many of them look the same from outside. */
export const writtenBy = (exits: readonly State[], outputs: readonly Mapping[]): State[] =>
  distinct(
    exits.flatMap(({ values, marks }) =>
      split(values, mappedNames(outputs)).map((result) => ({
        values: assign(new Map(), outputs, result),
        marks,
      })),
    ),
  );

/** Each state once. */
export const distinct = (states: State[]): State[] => [
  ...new Map(states.map((state) => [keyOf(state), state])).values(),
];

const keyOf = ({ values, marks }: State): string =>
  [...values]
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('|') + [...marks].sort().join();
