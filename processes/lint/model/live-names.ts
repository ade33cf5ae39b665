import type { ElementModel, Mapping, ProcessModel } from './diagram-model.js';
import { mappedNames, readNames } from './known-values.js';
import { graphOf, isEnd } from './process-graph.js';
import { listedNames } from './variable-domain.js';
import { resultsOf, type PackageModel } from './variable-flow.js';

/** By process id, then element id: the listed names whose values still matter when the element begins. */
export type LiveNames = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * The names that are read at an element or later before they are written again, across calls. Other values need not be
 * told apart, which keeps the ways through a process few.
 */
export function liveNames(
  all: PackageModel,
  needs: (element: ElementModel) => readonly string[],
): LiveNames {
  const live = new Map(all.processes.map(({ id }) => [id, new Map<string, Set<string>>()]));
  for (let changed = true; changed;) {
    changed = false;
    for (const process of all.processes) {
      for (const element of [...process.elements].reverse()) {
        if (addReads(all, live, process, element, needs)) changed = true;
      }
    }
  }
  return live;
}

/** Variables an element leaves changed. */
export function writesAt(all: PackageModel, element: ElementModel): string[] {
  const mapped = element.outputs.map(({ target }) => target);
  if (mapped.length > 0 || element.calledProcess !== null) return mapped;
  return resultsOf(all, element);
}

type Growing = Map<string, Map<string, Set<string>>>;

function addReads(
  all: PackageModel,
  live: Growing,
  process: ProcessModel,
  element: ElementModel,
  needs: (element: ElementModel) => readonly string[],
): boolean {
  const ofProcess = live.get(process.id);
  const names = ofProcess?.get(element.id) ?? new Set<string>();
  const before = names.size;
  ofProcess?.set(element.id, names);
  const after = namesAfter(all, live, process, element);
  const own = new Set(resultsOf(all, element).flatMap(listedNames));
  const written = new Set(writesAt(all, element).flatMap(listedNames));
  for (const name of after) if (!written.has(name)) names.add(name);
  for (const name of namesAtBoundary(ofProcess, process, element)) names.add(name);
  for (const name of [...needs(element), ...mappedTo(element.outputs, after)]) {
    if (!own.has(name) && element.calledProcess === null) names.add(name);
  }
  for (const name of mappedNames(wantedInputs(all, live, element))) names.add(name);
  return names.size > before;
}

/** What matters when an element is done: on the ways that leave it, in its own conditions, and to callers at the end. */
function namesAfter(
  all: PackageModel,
  live: LiveNames,
  process: ProcessModel,
  element: ElementModel,
): Set<string> {
  const steps = graphOf(process)
    .stepsFrom(element)
    .filter(({ kind }) => kind !== 'boundary');
  const names = new Set(steps.flatMap(({ flow }) => readNames(flow?.condition ?? '')));
  for (const { to } of steps) {
    for (const name of live.get(process.id)?.get(to.id) ?? []) names.add(name);
  }
  if (isEnd(element) && element.parent === null) {
    for (const name of wantedAtEnd(all, live, process)) names.add(name);
  }
  return names;
}

/** Names whose values at the end of a process matter to some caller. */
export function wantedAtEnd(
  all: PackageModel,
  live: LiveNames,
  process: ProcessModel,
): ReadonlySet<string> {
  const wanted = callersOf(all, process).flatMap((caller) =>
    mappedTo(caller.element.outputs, namesAfter(all, live, caller.process, caller.element)),
  );
  return new Set(wanted);
}

function namesAtBoundary(
  ofProcess: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  process: ProcessModel,
  element: ElementModel,
): string[] {
  return graphOf(process)
    .stepsFrom(element)
    .filter(({ kind }) => kind === 'boundary')
    .flatMap(({ to }) => [...(ofProcess?.get(to.id) ?? [])]);
}

/** The mappings of an element whose targets matter: to the called process, and after the element. */
export function liveMappings(
  all: PackageModel,
  live: LiveNames,
  process: ProcessModel,
  element: ElementModel,
): Pick<ElementModel, 'inputs' | 'outputs'> {
  const after = namesAfter(all, live, process, element);
  return {
    inputs: wantedInputs(all, live, element),
    outputs: element.outputs.filter(({ target }) => isAny(listedNames(target), after)),
  };
}

/** A call reads what the called process will want; any other element whatever it maps in. */
function wantedInputs(
  all: PackageModel,
  live: LiveNames,
  { inputs, calledProcess }: ElementModel,
): Mapping[] {
  const child = all.processes.find(({ id }) => id === calledProcess);
  const start = child && graphOf(child).start;
  if (!start) return inputs;
  const wanted = live.get(child.id)?.get(start.id) ?? new Set<string>();
  return inputs.filter(({ target }) => isAny(listedNames(target), wanted));
}

const mappedTo = (mappings: readonly Mapping[], wanted: ReadonlySet<string>): string[] =>
  mappedNames(mappings.filter(({ target }) => isAny(listedNames(target), wanted)));

const isAny = (names: readonly string[], wanted: ReadonlySet<string>): boolean =>
  names.some((name) => wanted.has(name));

const callersOf = (all: PackageModel, { id }: ProcessModel) =>
  all.processes.flatMap((process) =>
    process.elements
      .filter(({ calledProcess }) => calledProcess === id)
      .map((element) => ({ process, element })),
  );
