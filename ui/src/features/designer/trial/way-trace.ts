import type { WayStepView, WayView } from '../../../../../server/designer/trial/api.js';
import type { Trace, TraceState } from '../../../bpmn/traced/trace.js';

/** A process on the way of a case: the same one may be gone through several times. */
export interface Place {
  processId: string;
  /** Which time, from 0. */
  nth: number;
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.processId === b.processId && a.nth === b.nth;

/** The processes a way goes through, in order. */
export function placesOf({ frames }: WayView): (Place & { name: string })[] {
  return frames.map(({ processId, name }, index) => ({
    ...{ processId, name },
    nth: frames.slice(0, index).filter((one) => one.processId === processId).length,
  }));
}

/** Index of the frame at a place, or -1: this way does not go there. */
export const frameAt = (way: WayView, place: Place): number =>
  placesOf(way).findIndex((one) => samePlace(one, place));

/** Where the element of a step leads: into what it called, or null. */
export function calledFrom(way: WayView, frame: number, elementId: string): Place | null {
  const index = way.frames.findLastIndex(
    ({ calledBy }) => calledBy?.frame === frame && calledBy.elementId === elementId,
  );
  return index < 0 ? null : (placesOf(way)[index] ?? null);
}

/** What of a way its diagram shows: elements, flows and the day of each step of a person. */
export function traceOf(way: WayView, frame: number, xml: string): Trace {
  const elements = new Map<string, TraceState>();
  const badges = new Map<string, string>();
  for (const step of way.steps.filter((one) => one.frame === frame)) {
    elements.set(step.elementId, step.state === 'open' ? 'stopped' : step.state);
    if (step.task !== null && step.untilOn !== null) {
      badges.set(step.elementId, step.untilOn.slice(5));
    }
  }
  if (way.stop !== null && way.frames[frame]?.file === way.stop.file) {
    const isLast = way.steps.at(-1)?.frame === frame;
    if (isLast) elements.set(way.stop.elementId, 'stopped');
  }
  return {
    ...{ xml, elements, badges },
    flows: way.flows.filter((flow) => flow.frame === frame).map(({ flowId }) => flowId),
  };
}

/** The steps worth a line: what people do, the papers made, and the end. */
export const linesOf = ({ steps }: WayView): WayStepView[] =>
  steps.filter(
    ({ task, document, type, frame }) =>
      task !== null || document !== null || (type === 'bpmn:EndEvent' && frame === 0),
  );

/** What makes a line of one way the same as one of another. */
const lineKey = ({ name, task, document }: WayStepView): string =>
  [name, task?.role, task?.officeName, document].join('/');

/** Lines of a way that the other one has less often; by their place in `linesOf`. */
export function onlyIn(way: WayView, other: WayView | null): ReadonlySet<number> {
  if (other === null) return new Set();
  const left = linesOf(other).map(lineKey);
  const found = linesOf(way).flatMap((line, index) => {
    const at = left.indexOf(lineKey(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0 ? [index] : [];
  });
  return new Set(found);
}
