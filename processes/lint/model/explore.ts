import type { ElementModel, Mapping, ProcessModel } from './diagram-model.js';
import {
  begun,
  distinct,
  resumed,
  waysOn,
  writtenBy,
  type Marks,
  type State,
} from './engine-steps.js';
import { assign, forget, mappedNames, split, type Values } from './known-values.js';
import { writesAt } from './live-names.js';
import { graphOf, isEnd, type ProcessGraph } from './process-graph.js';
import type { PackageModel } from './variable-flow.js';
import { WalkPlans } from './walk-plans.js';

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
  /** False: there were too many ways to walk them all, so that nothing is known. */
  isProved: boolean;
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

/** More different situations in one process than any diagram people can follow has. */
const usualMost = 50_000;

/**
 * Walks every way through a process and the processes it calls, with every value the answers of people and workers can
 * have, as the engine would go; a process that calls itself is walked once. Answers the faults, each with its shortest way.
 */
export function explore(
  all: PackageModel,
  process: ProcessModel,
  watch: Watch,
  initial: State,
  mostPlaces = usualMost,
): Way[] {
  return new Explorer(all, watch, mostPlaces).walk(process, initial).faults;
}

class Explorer {
  private readonly done = new Map<string, Walked>();
  private readonly running = new Set<string>();
  private readonly plans: WalkPlans;
  private readonly results = new Map<Walked, Map<ElementModel, State[]>>();

  constructor(
    private readonly all: PackageModel,
    private readonly watch: Watch,
    private readonly mostPlaces: number,
  ) {
    this.plans = new WalkPlans(all, (element) => watch.needs(element));
  }

  walk(process: ProcessModel, initial: State): Walked {
    const graph = graphOf(process);
    if (graph.start === null || this.running.has(process.id)) {
      return this.anyEnd(initial.marks);
    }
    const { state, key } = this.plans.pruned(process, graph.start, initial);
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
      const kept = this.plans.pruned(graph.process, element, at);
      if (seen.has(kept.key)) return;
      if (places.length >= this.mostPlaces) {
        walked.faults = [{ process: graph.process, element: start, steps: [], isProved: false }];
        return;
      }
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
          walked.exits.push(this.plans.wanted(graph.process, after));
        }
        for (const { step, at } of waysOn(graph, place.element, after)) {
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
    const plan = this.plans.planOf(process, element);
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

  private afterCall(
    process: ProcessModel,
    place: Place,
    child: ProcessModel,
    faults: Way[],
  ): State[] {
    const { element, state } = place;
    const { inputs, outputs } = this.plans.planOf(process, element);
    return split(state.values, mappedNames(inputs)).flatMap((values) => {
      const inner = assign(new Map(), inputs, values);
      const walked = this.walk(child, { values: inner, marks: state.marks });
      const own = walked.faults.length > 0 && this.watch.isOwn(child);
      for (const fault of walked.faults) {
        if (own || fault.process !== child || !fault.isProved) faults.push(fault);
        else report(faults, process, place);
      }
      const kept = this.watch.keepsMarks(child) ? state.marks : null;
      const written = outputs.map(({ target }) => target);
      return this.resultsOfCall(walked, element, outputs).map((result) => ({
        values: new Map([...forget(values, written), ...result.values]),
        marks: kept ?? result.marks,
      }));
    });
  }

  /** What a call writes for every way the called process ends; asked again for each state it is called in. */
  private resultsOfCall(
    walked: Walked,
    call: ElementModel,
    outputs: readonly Mapping[],
  ): readonly State[] {
    const ofWalked = this.results.get(walked) ?? new Map<ElementModel, State[]>();
    this.results.set(walked, ofWalked);
    const results = ofWalked.get(call) ?? writtenBy(walked.exits, outputs);
    ofWalked.set(call, results);
    return results;
  }
}

function report(faults: Way[], process: ProcessModel, place: Place): void {
  const { element } = place;
  if (faults.some((fault) => fault.process === process && fault.element === element)) return;
  faults.push({ process, element, steps: stepsTo(place), isProved: true });
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
