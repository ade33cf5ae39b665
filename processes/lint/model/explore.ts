import { Variable } from '../../contract.js';
import { actOf } from './approvals.js';
import type { ElementModel, Mapping, ProcessModel } from './diagram-model.js';
import {
  assign,
  forget,
  mappedNames,
  readNames,
  split,
  unknown,
  valueOf,
  type Values,
} from './known-values.js';
import { liveMappings, liveNames, wantedAtEnd, writesAt, type LiveNames } from './live-names.js';
import { graphOf, isEnd, type ProcessGraph, type Step } from './process-graph.js';
import { resumeAfter, resumeBy, startValues, startVariables } from './producers.js';
import { listedNames, type Literal } from './variable-domain.js';
import { resultsOf, type PackageModel } from './variable-flow.js';

/** What has happened on the way, as far as a rule wants to know. */
export type Marks = ReadonlySet<string>;

/** What a rule watches while every way through a process is walked. */
export interface Watch {
  /** Names whose values `mark` and `isFault` read at an element. */
  needs: (element: ElementModel) => readonly string[];
  /** What is marked after an element is done. */
  mark: (element: ElementModel, values: Values, marks: Marks) => Marks;
  /** May nobody be here so? */
  isFault: (element: ElementModel, values: Values, marks: Marks) => boolean;
  /** Is a fault inside this called process its own, or that of the call? */
  isOwn: (process: ProcessModel) => boolean;
  /** Do marks made inside this called process stay there? */
  keepsMarks: (process: ProcessModel) => boolean;
}

/** A fault with the way that leads to it. */
export interface Way {
  process: ProcessModel;
  element: ElementModel;
  /** Names of the steps, each decision with its answer. */
  steps: string[];
}

export interface State {
  values: Values;
  marks: Marks;
}

interface Walked {
  exits: State[];
  faults: Way[];
}

interface Place {
  element: ElementModel;
  state: State;
  before: Place | null;
  /** The answer that leads here. */
  answer: string;
}

/** What an element does, whatever is known when it begins; mappings only where their targets matter. */
interface Plan extends Pick<ElementModel, 'inputs' | 'outputs'> {
  child: ProcessModel | null;
  /** Variables it gives by itself. */
  results: string[];
  /** Names whose values must be known to go on. */
  names: string[];
}

/** More different situations than any diagram people can follow has. */
const mostPlaces = 50_000;

/**
 * Walks every way through a process and the processes it calls, with every value the answers of people and workers can
 * have, as the engine would go; a process that calls itself is walked once. Answers the faults, each with its shortest way.
 */
export function explore(
  all: PackageModel,
  process: ProcessModel,
  watch: Watch,
  initial: State,
): Way[] {
  return new Explorer(all, watch).walk(process, initial).faults;
}

class Explorer {
  private readonly done = new Map<string, Walked>();
  private readonly plans = new Map<ElementModel, Plan>();
  private readonly running = new Set<string>();
  private readonly live: LiveNames;
  private readonly atEnd: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly all: PackageModel,
    private readonly watch: Watch,
  ) {
    this.live = liveNames(all, (element) => watch.needs(element));
    this.atEnd = new Map(all.processes.map((one) => [one.id, wantedAtEnd(all, this.live, one)]));
  }

  walk(process: ProcessModel, initial: State): Walked {
    const graph = graphOf(process);
    if (graph.start === null || this.running.has(process.id)) {
      return this.anyEnd(initial.marks);
    }
    const { state, key } = this.pruned(process, graph.start, initial);
    const known = this.done.get(key);
    if (known) return known;
    this.running.add(process.id);
    const walked = this.walkFrom(graph, graph.start, state);
    this.running.delete(process.id);
    this.done.set(key, walked);
    return walked;
  }

  /** A process that is not walked may end with anything. */
  private anyEnd(marks: Marks): Walked {
    const key = [...marks].sort().join();
    const walked = this.done.get(key) ?? { exits: [{ values: new Map(), marks }], faults: [] };
    this.done.set(key, walked);
    return walked;
  }

  private walkFrom(graph: ProcessGraph, start: ElementModel, state: State): Walked {
    const walked: Walked = { exits: [], faults: [] };
    const seen = new Set<string>();
    const places: Place[] = [];
    const put = (element: ElementModel, at: State, before: Place | null, answer: string): void => {
      const kept = this.pruned(graph.process, element, at);
      if (seen.has(kept.key) || places.length >= mostPlaces) return;
      seen.add(kept.key);
      places.push({ element, state: kept.state, before, answer });
    };
    put(start, state, null, '');
    for (const place of places) {
      this.boundaries(graph, place).forEach(({ to, at }) => {
        put(to, at, place, '');
      });
      for (const after of this.after(graph.process, place, walked.faults)) {
        if (this.watch.isFault(place.element, after.values, after.marks)) {
          report(walked.faults, graph.process, place);
        }
        if (isEnd(place.element) && place.element.parent === null) {
          walked.exits.push(this.wanted(graph.process, after));
        }
        for (const { step, at } of ways(graph, place.element, after)) {
          put(step.to, at, place, step.flow?.name ?? '');
        }
      }
    }
    return { ...walked, exits: distinct(walked.exits) };
  }

  /** What interrupts an element may do so at any moment: nothing is known of what it writes. */
  private boundaries(graph: ProcessGraph, { element, state }: Place) {
    const steps = graph.stepsFrom(element).filter(({ kind }) => kind === 'boundary');
    if (steps.length === 0) return [];
    const inside = graph.process.elements.filter(({ parent, id }) =>
      [parent, id].includes(element.id),
    );
    const written = inside.flatMap((one) => writesAt(this.all, one));
    const at = { values: forget(state.values, written), marks: state.marks };
    return steps.map(({ to }) => ({ to, at }));
  }

  /** Every state an element can leave. */
  private after(process: ProcessModel, place: Place, faults: Way[]): State[] {
    const { element, state } = place;
    const plan = this.planOf(process, element);
    if (plan.child) return this.afterCall(process, place, plan.child, faults);
    const local = begun(element, forget(state.values, plan.results));
    return split(local, plan.names).map((found) => {
      const values = resumed(element, found);
      const own = plan.inputs.length === 0 ? values : assign(values, plan.inputs, values);
      const marks = this.watch.mark(element, own, state.marks);
      if (element.outputs.length === 0) return { values, marks };
      return { values: assign(state.values, plan.outputs, own), marks };
    });
  }

  /** What is the same whenever an element is reached. */
  private planOf(process: ProcessModel, element: ElementModel): Plan {
    const known = this.plans.get(element);
    if (known) return known;
    const asked = resumeBy(actOf(element));
    const mappings = liveMappings(this.all, this.live, process, element);
    const child = this.all.processes.find(({ id }) => id === element.calledProcess);
    const plan = {
      ...mappings,
      child: child ?? null,
      results: resultsOf(this.all, element).filter((name) => asked === null || name !== 'resumeAt'),
      names: [
        ...this.watch.needs(element),
        ...(asked === null ? [] : [asked]),
        ...mappedNames(mappings.outputs),
        ...(mappings.outputs.length === 0 ? [] : mappedNames(mappings.inputs)),
      ],
    };
    this.plans.set(element, plan);
    return plan;
  }

  private afterCall(
    process: ProcessModel,
    place: Place,
    child: ProcessModel,
    faults: Way[],
  ): State[] {
    const { element, state } = place;
    const { inputs, outputs } = this.planOf(process, element);
    return split(state.values, mappedNames(inputs)).flatMap((values) => {
      const inner = assign(new Map(), inputs, values);
      const walked = this.walk(child, { values: inner, marks: state.marks });
      const own = walked.faults.length > 0 && this.watch.isOwn(child);
      for (const fault of walked.faults) {
        if (own || fault.process !== child) faults.push(fault);
        else report(faults, process, place);
      }
      const kept = this.watch.keepsMarks(child) ? state.marks : null;
      const written = outputs.map(({ target }) => target);
      return resultsOfCall(walked, element, outputs).map((result) => ({
        values: new Map([...forget(values, written), ...result.values]),
        marks: kept ?? result.marks,
      }));
    });
  }

  /** Of what is known at the end, what some caller reads. */
  private wanted(process: ProcessModel, { values, marks }: State): State {
    const names = this.atEnd.get(process.id);
    return { values: new Map([...values].filter(([name]) => names?.has(name) === true)), marks };
  }

  /** Without what no longer matters, and a key that is the same for situations that need not be told apart. */
  private pruned(process: ProcessModel, { id }: ElementModel, { values, marks }: State) {
    const kept = new Map<string, Literal>();
    let key = `${process.id}/${id} ${[...marks].sort().join()}`;
    for (const name of this.live.get(process.id)?.get(id) ?? []) {
      const value = values.get(name);
      if (value !== undefined) kept.set(name, value);
      key += value === undefined ? '|?' : `|${String(value)}`;
    }
    return { state: { values: kept, marks }, key };
  }
}

/** The ways on from an element that is done: the first condition that holds, else the default; both where it is not known. */
function ways(graph: ProcessGraph, element: ElementModel, { values, marks }: State) {
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

const callResults = new WeakMap<Walked, Map<ElementModel, State[]>>();

/** What a call writes, for every way the called process ends; many of its ends look the same from outside. */
function resultsOfCall(walked: Walked, call: ElementModel, outputs: readonly Mapping[]): State[] {
  const ofWalked = callResults.get(walked) ?? new Map<ElementModel, State[]>();
  callResults.set(walked, ofWalked);
  const known = ofWalked.get(call);
  if (known) return known;
  const results = distinct(
    walked.exits.flatMap(({ values, marks }) =>
      split(values, mappedNames(outputs)).map((result) => ({
        values: assign(new Map(), outputs, result),
        marks,
      })),
    ),
  );
  ofWalked.set(call, results);
  return results;
}

/** A case begins with what it is started with; everything else is missing, which is null. */
function begun({ type, message }: ElementModel, values: Values): Values {
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
function resumed(element: ElementModel, values: Values): Values {
  const asked = resumeBy(actOf(element));
  if (asked === null) return values;
  const resumeAt = resumeAfter(actOf(element), element.headers, values.get(asked));
  return resumeAt === undefined ? values : new Map([...values, ['resumeAt', resumeAt]]);
}

function report(faults: Way[], process: ProcessModel, place: Place): void {
  const { element } = place;
  if (faults.some((fault) => fault.process === process && fault.element === element)) return;
  faults.push({ process, element, steps: stepsTo(place) });
}

/** Names on the way, from the start; only what has a name, a decision with the answer given. */
function stepsTo(last: Place): string[] {
  const steps: string[] = [];
  for (let at: Place | null = last, answer = ''; at !== null; answer = at.answer, at = at.before) {
    const { name } = at.element;
    if (name !== '') steps.unshift(answer === '' ? name : `${name}（${answer}）`);
  }
  return steps;
}

const distinct = (states: State[]): State[] => [
  ...new Map(states.map((state) => [keyOf(state), state])).values(),
];

const keyOf = ({ values, marks }: State): string =>
  [...values]
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('|') + [...marks].sort().join();
