import { evaluateFeel } from '../form/evaluate-feel.js';

/** A step at which the token waits. */
export interface WaitingStep {
  name: string;
  /** Role the diagram gives the step to; null: nobody's (another process, an answer from outside). */
  role: string | null;
  /** In the process of the task itself, hence in the same office. */
  isHere: boolean;
}

/** What may follow a task as far as can be told before it is submitted. */
export interface NextSteps {
  /** Done by the system on the way, in order. */
  automatic: string[];
  /** Where the token will wait next: several while the choice is open. */
  waiting: WaitingStep[];
  /** The process may end here, and the one that called it goes on. */
  mayEnd: boolean;
}

const bpmn = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const zeebe = 'http://camunda.org/schema/zeebe/1.0';
const waitingTypes = new Set(['userTask', 'callActivity', 'intermediateCatchEvent', 'receiveTask']);
const feelWords = new Set(['and', 'or', 'not', 'null', 'true', 'false', 'in', 'is', 'defined']);

/** A diagram a case runs through, as far as the way on needs it. */
export interface Running {
  instanceKey: string;
  xml: string;
  calledFrom: { instanceKey: string; elementId: string } | null;
}

/** The way on from a task, out of a process that may end into the one that called it. `facts`: what the case says and its process reads. */
export function stepsAfter(
  diagram: Running,
  elementId: string,
  data: Record<string, unknown>,
  { all, facts }: { all: readonly Running[]; facts: Record<string, unknown> },
): NextSteps {
  const here = nextSteps(diagram.xml, elementId, data);
  const { calledFrom } = diagram;
  const caller = all.find(({ instanceKey }) => instanceKey === calledFrom?.instanceKey);
  if (!here.mayEnd || calledFrom === null || caller === undefined) return here;
  // A caller reads the last verdict of a review as its outcome; beside it only the facts of the case are known.
  const outcome = data['verdict'];
  const known = { ...facts, ...(outcome === undefined ? {} : { outcome }) };
  const there = stepsAfter(caller, calledFrom.elementId, known, { all, facts });
  return {
    automatic: [...new Set([...here.automatic, ...there.automatic])],
    waiting: [...here.waiting, ...there.waiting.map((step) => ({ ...step, isHere: false }))],
    mayEnd: there.mayEnd,
  };
}

/**
 * Follows the flows of a diagram from a task to wherever the token waits next. Conditions are decided by what the form says so
 * far; one that reads a value nobody has given yet leaves every way open.
 */
export function nextSteps(
  xml: string,
  elementId: string,
  data: Record<string, unknown>,
): NextSteps {
  const diagram = new DOMParser().parseFromString(xml, 'text/xml');
  const found = {
    automatic: new Set<string>(),
    waiting: new Map<string, WaitingStep>(),
    mayEnd: false,
  };
  // The step itself is not among them: it may be where the way leads back to.
  const seen = new Set<string>();
  const queue = targetsOf(diagram, elementId, data);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const element = byId(diagram, id);
    if (element === null || seen.has(id)) continue;
    seen.add(id);
    const name = element.getAttribute('name') ?? '';
    if (waitingTypes.has(element.localName)) {
      found.waiting.set(name, { name, role: roleOf(element), isHere: true });
    } else if (element.localName === 'endEvent') queue.push(...afterEnd(diagram, element, found));
    else {
      if (element.localName.endsWith('Task')) found.automatic.add(name);
      queue.push(...targetsOf(diagram, id, data));
    }
  }
  const { automatic, waiting, mayEnd } = found;
  return { automatic: [...automatic], waiting: [...waiting.values()], mayEnd };
}

function roleOf(element: Element): string | null {
  const assignment = element.getElementsByTagNameNS(zeebe, 'assignmentDefinition')[0];
  return assignment?.getAttribute('candidateGroups') ?? null;
}

/** An end inside an embedded subprocess leads on to what follows the subprocess; any other ends the process. */
function afterEnd(diagram: Document, end: Element, found: { mayEnd: boolean }): string[] {
  const parent = end.parentElement;
  if (parent?.localName === 'subProcess') return targetsOf(diagram, parent.id, {});
  found.mayEnd = true;
  return [];
}

function targetsOf(diagram: Document, sourceId: string, data: Record<string, unknown>): string[] {
  const flows = [...diagram.getElementsByTagNameNS(bpmn, 'sequenceFlow')].filter(
    (flow) => flow.getAttribute('sourceRef') === sourceId,
  );
  const isExclusive = byId(diagram, sourceId)?.localName === 'exclusiveGateway';
  const judged = flows.map((flow) => ({ flow, holds: isExclusive ? judge(flow, data) : null }));
  const certain = judged.filter(({ holds }) => holds === true);
  const open = certain.length > 0 ? certain : judged.filter(({ holds }) => holds !== false);
  return open.map(({ flow }) => flow.getAttribute('targetRef') ?? '');
}

/** Does the condition of a flow hold; null: cannot be told yet, or there is none. */
function judge(flow: Element, data: Record<string, unknown>): boolean | null {
  const text = flow.getElementsByTagNameNS(bpmn, 'conditionExpression')[0]?.textContent.trim();
  if (text === undefined || text === '') return null;
  const expression = text.replace(/^=/, '');
  const isKnown = namesIn(expression).every(
    (name) => data[name] !== undefined && data[name] !== null,
  );
  return isKnown ? evaluateFeel(expression, data) === true : null;
}

function namesIn(expression: string): string[] {
  const words = expression.replace(/"[^"]*"/g, '').match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => !feelWords.has(word));
}

function byId(diagram: Document, id: string): Element | null {
  return diagram.querySelector(`[id="${CSS.escape(id)}"]`);
}
