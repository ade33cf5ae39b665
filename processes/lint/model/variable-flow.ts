import type { ElementModel, ProcessModel } from './diagram-model.js';
import { Variable } from '../../contract.js';
import { startsCases } from './approvals.js';
import type { FormModel } from './form-model.js';
import { actOutputs, jobOutputs, messageVariables } from './producers.js';

/** A place where an expression is read. */
export interface Read {
  where: string;
  expression: string;
  /** Names known at this place only: earlier inputs, the job’s or the child’s own results. */
  local: ReadonlySet<string>;
}

/** The diagrams and forms of one package: what a variable's way is followed through. */
export interface PackageModel {
  processes: ProcessModel[];
  forms: FormModel[];
}

export const isCall = ({ calledProcess }: ElementModel): boolean => calledProcess !== null;

/** Every expression of a process, with what is known only where it stands. */
export function readsOf(all: PackageModel, { elements, flows }: ProcessModel): Read[] {
  const none = new Set<string>();
  const conditions = flows.flatMap(({ id, condition }) =>
    condition === null ? [] : [{ where: id, expression: condition, local: none }],
  );
  return [...conditions, ...elements.flatMap((element) => readsOfElement(all, element))];
}

function readsOfElement(all: PackageModel, element: ElementModel): Read[] {
  const item = element.item === null ? [] : [element.item];
  const inputs = new Set([...item, ...element.inputs.map(({ target }) => target)]);
  const results = new Set([...inputs, ...resultsOf(all, element)]);
  const at = (list: { source: string }[], local: ReadonlySet<string>): Read[] =>
    list.map(({ source }) => ({ where: element.id, expression: source, local }));
  return [
    ...element.expressions.map((expression) => ({ where: element.id, expression, local: inputs })),
    ...at(element.inputs, new Set(item)),
    ...at(element.outputs, results),
  ];
}

/** What an element gives by itself, before any output mapping. */
export function resultsOf(all: PackageModel, element: ElementModel): string[] {
  const act = element.headers['act'] as keyof typeof actOutputs | undefined;
  const form = all.forms.find(({ id }) => id === element.formKey);
  const child = all.processes.find(({ id }) => id === element.calledProcess);
  return [
    ...(element.jobType === null ? [] : (jobOutputs[element.jobType] ?? [])),
    ...(element.message === null ? [] : (messageVariables[element.message] ?? [])),
    ...(act === undefined ? [] : (actOutputs[act] ?? [])),
    ...(form?.routing ?? []),
    ...(element.resultVariable === null ? [] : [element.resultVariable]),
    ...(child ? producedIn(all, child) : []),
  ];
}

/** What the elements of a process leave in it: only the mapped, where there is an output mapping or a call. */
export function producedIn(all: PackageModel, { elements }: ProcessModel): string[] {
  return elements.flatMap((element) => {
    const mapped = element.outputs.map(({ target }) => target);
    return mapped.length > 0 || isCall(element) ? mapped : resultsOf(all, element);
  });
}

/**
 * What a process may count on when it begins: what any caller passes, and whatever it does not produce itself, since a call
 * that forgets to pass it is at fault, and not the process. One that nobody here calls may have been given anything; a case
 * that a message starts only has what came with it.
 */
export function assumedGiven(all: PackageModel, process: ProcessModel): string[] {
  if (startsCases(process)) return [];
  const passed = passedTo(all, process);
  if (passed.length === 0) return Object.keys(Variable);
  const produced = new Set(producedIn(all, process));
  return [...passed.flat(), ...Object.keys(Variable).filter((name) => !produced.has(name))];
}

/** By caller, the names it passes. */
export const passedTo = (all: PackageModel, { id }: ProcessModel): string[][] =>
  all.processes
    .flatMap(({ elements }) => elements.filter(({ calledProcess }) => calledProcess === id))
    .map(({ inputs }) => inputs.map(({ target }) => target));
