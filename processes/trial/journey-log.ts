import type { Journey, JourneyFrame, JourneyStep, JourneyTask } from './journey.js';
import { domainOf, listedNames } from '../lint/model/variable-domain.js';
import { Variable } from '../contract.js';
import type { Lookup } from './feel-memory.js';
import type { TrialNode, TrialProcess } from './trial-process.js';
import type { Variables } from './trial-world.js';

/** Writes down where a case goes. */
export class JourneyLog {
  readonly frames: JourneyFrame[] = [];
  readonly steps: JourneyStep[] = [];
  readonly flows: Journey['flows'] = [];
  private readonly counts = new Map<string, number>();

  begin({ id, file, name }: TrialProcess, calledBy: JourneyFrame['calledBy']): number {
    this.frames.push({ processId: id, file, name, calledBy });
    return this.frames.length - 1;
  }

  /** The step is open until `leave` says otherwise. */
  reach(frame: number, node: TrialNode, day: number): JourneyStep {
    const { id, type, name, jobType, headers } = node;
    const step: JourneyStep = {
      ...{ frame, elementId: id, type, name, day, until: day, state: 'open' },
      ...{ task: null, jobType, headers },
    };
    this.steps.push(step);
    return step;
  }

  take(frame: number, flowId: string): void {
    this.flows.push({ frame, flowId });
  }

  /** How often this was asked of an element before. */
  nth(elementId: string): number {
    const count = this.counts.get(elementId) ?? 0;
    this.counts.set(elementId, count + 1);
    return count;
  }
}

/** What a user task asks of whom, before it is answered. */
export function taskOf(node: TrialNode, lookup: Lookup): JourneyTask | null {
  if (node.type !== 'bpmn:UserTask') return null;
  const officeId = lookup('officeId');
  return {
    role: node.role ?? '',
    officeId: typeof officeId === 'string' ? officeId : '',
    formKey: node.formKey,
    act: node.headers['act'] ?? null,
    answer: {},
  };
}

/** Of some variables those whose values the contract lists: never a name, a text or a number of anybody. */
export const listedOnly = (variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables).filter(
      ([name, value]) => domainOf(name)?.some((one) => one === value) === true,
    ),
  );

/** The same of a whole scope, fields of objects by their dotted names. */
export function listedResults(lookup: Lookup): Variables {
  const results: Variables = {};
  for (const path of Object.keys(Variable).flatMap(listedNames)) {
    const [root = '', field] = path.split('.');
    const whole = lookup(root);
    const value =
      field === undefined ? whole : (whole as Record<string, unknown> | null | undefined)?.[field];
    if (value !== undefined) results[path] = value;
  }
  return results;
}
