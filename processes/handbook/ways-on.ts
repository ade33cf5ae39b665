import type { ElementModel, Flow, ProcessModel } from '../lint/model/diagram-model.js';
import { conditionInWords } from './condition-words.js';
import type { HandbookWay } from './handbook.js';

/**
 * Elements a case passes without anything being done: they show only in what they ask. A split that is reached from several
 * places is told once, by itself, rather than after each of them.
 */
export function isPassed(process: ProcessModel, { id, type }: ElementModel): boolean {
  if (type === 'bpmn:StartEvent' || type === 'bpmn:EndEvent') return true;
  if (!type.endsWith('Gateway')) return false;
  const ways = process.flows.filter(({ source }) => source === id).length;
  return ways < 2 || placesBefore(process, id, []) < 2;
}

/** From how many places an element is reached, joins not counted. */
function placesBefore(process: ProcessModel, id: string, seen: readonly string[]): number {
  const before = process.flows.filter(({ target }) => target === id).map(({ source }) => source);
  return before
    .filter((source) => !seen.includes(source))
    .map((source) => {
      const isGateway = process.elements.some(
        (one) => one.id === source && one.type.endsWith('Gateway'),
      );
      const ways = process.flows.filter((flow) => flow.source === source).length;
      return isGateway && ways === 1 ? placesBefore(process, source, [...seen, id]) : 1;
    })
    .reduce((sum, places) => sum + places, 0);
}

/**
 * Every way on from an element to the next steps or an end. Splits in between are told as the answers they ask for; those that
 * only join are passed over.
 */
export function waysOn(process: ProcessModel, from: ElementModel): HandbookWay[] {
  const interruptions = process.elements
    .filter(({ attachedTo }) => attachedTo === from.id)
    .flatMap((event) => waysFrom(process, event, [`发生“${event.name}”时`], [from.id]));
  return [...waysFrom(process, from, [], []), ...interruptions];
}

function waysFrom(
  process: ProcessModel,
  element: ElementModel,
  when: readonly string[],
  passed: readonly string[],
): HandbookWay[] {
  const out = process.flows.filter(({ source }) => source === element.id);
  return out.flatMap((flow) => {
    const next = process.elements.find(({ id }) => id === flow.target);
    if (next === undefined || passed.includes(next.id)) return [];
    const asked = [...when, ...answerOf(element, flow, out.length)];
    if (next.type === 'bpmn:EndEvent') return [endOf(process, next, asked)];
    if (!isPassed(process, next)) return [{ when: asked, to: { step: next.id } }];
    return waysFrom(process, next, asked, [...passed, element.id]);
  });
}

/** What is answered where a flow leaves a split; nothing where it is the only one. */
function answerOf({ type, name }: ElementModel, flow: Flow, ways: number): string[] {
  if (ways < 2) return [];
  if (type === 'bpmn:ParallelGateway') return ['同时'];
  if (type === 'bpmn:EventBasedGateway') return ['先发生的'];
  const answer = flow.name || (flow.isDefault ? '其余情形' : '');
  const told = [name, answer].filter((word) => word !== '').join('：');
  const condition = flow.condition === null ? '' : conditionInWords(flow.condition);
  return [isSaid(condition, answer) ? told : `${told}（${condition}）`];
}

/** A condition that only repeats the answer it stands behind. */
const isSaid = (condition: string, answer: string): boolean =>
  condition === '' || /^[^，；]*：是$/.test(condition) || condition.endsWith(`：${answer}`);

/** The end of a stage goes on where the stage does, and says so. */
function endOf(process: ProcessModel, end: ElementModel, when: readonly string[]): HandbookWay {
  const stage = process.elements.find(({ id }) => id === end.parent);
  const name = end.name || '结束';
  return { when, to: { end: stage === undefined ? name : `${name}（“${stage.name}”完毕）` } };
}
