import { actOf } from './approvals.js';
import type { ElementModel, ProcessModel } from './diagram-model.js';
import type { State } from './engine-steps.js';
import { mappedNames } from './known-values.js';
import { liveMappings, liveNames, wantedAtEnd, type LiveNames } from './live-names.js';
import { resumeBy } from './producers.js';
import type { Literal } from './variable-domain.js';
import { resultsOf, type PackageModel } from './variable-flow.js';

/** What an element does, whatever is known when it begins; mappings only where their targets matter. */
export interface Plan extends Pick<ElementModel, 'inputs' | 'outputs'> {
  child: ProcessModel | null;
  /** Variables it gives by itself. */
  results: string[];
  /** Names whose values must be known to go on. */
  names: string[];
}

/** What a walk needs to know of each element, computed once: what it does, and which values matter there. */
export class WalkPlans {
  private readonly plans = new Map<ElementModel, Plan>();
  private readonly live: LiveNames;
  private readonly atEnd: ReadonlyMap<string, ReadonlySet<string>>;

  /** `needs` are the names whose values the walk asks for at an element. */
  constructor(
    private readonly all: PackageModel,
    private readonly needs: (element: ElementModel) => readonly string[],
  ) {
    this.live = liveNames(all, needs);
    this.atEnd = new Map(all.processes.map((one) => [one.id, wantedAtEnd(all, this.live, one)]));
  }

  /** What is the same whenever an element is reached. */
  planOf(process: ProcessModel, element: ElementModel): Plan {
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
        ...this.needs(element),
        ...(asked === null ? [] : [asked]),
        ...mappedNames(mappings.outputs),
        ...(mappings.outputs.length === 0 ? [] : mappedNames(mappings.inputs)),
      ],
    };
    this.plans.set(element, plan);
    return plan;
  }

  /** Of what is known at the end, what some caller reads. */
  wanted(process: ProcessModel, { values, marks }: State): State {
    const names = this.atEnd.get(process.id);
    return { values: new Map([...values].filter(([name]) => names?.has(name) === true)), marks };
  }

  /** Without what no longer matters, and a key that is the same for situations that need not be told apart. */
  pruned(process: ProcessModel, { id }: ElementModel, { values, marks }: State) {
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
