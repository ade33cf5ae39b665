import type { Flow } from '../lint/model/diagram-model.js';
import { FeelFault, type FeelMemory, type Lookup } from './feel-memory.js';
import { nameInWords, valueInWords } from './fact-words.js';
import type { TrialNode } from './trial-process.js';

/** The flows an element that is done leaves by; a text says why there is none. */
export function waysOn(
  node: TrialNode,
  feel: FeelMemory,
  lookup: Lookup,
): { flows: Flow[] } | { why: string } {
  if (node.type === 'bpmn:ExclusiveGateway') return choose(node, feel, lookup, 'one');
  if (node.type === 'bpmn:InclusiveGateway') return choose(node, feel, lookup, 'all');
  return { flows: node.outgoing };
}

/** The first flow whose condition holds, or all of them; else the default. */
function choose(
  { outgoing }: TrialNode,
  feel: FeelMemory,
  lookup: Lookup,
  how: 'one' | 'all',
): { flows: Flow[] } | { why: string } {
  const [only] = outgoing;
  if (only?.condition === null && outgoing.length === 1) return { flows: [only] };
  const open: Flow[] = [];
  for (const flow of outgoing) {
    if (flow.isDefault) continue;
    if (flow.condition === null) return { why: `的连线“${labelOf(flow)}”没有条件` };
    const asked = ask(flow, flow.condition, feel, lookup);
    if (typeof asked !== 'boolean') return { why: asked };
    if (asked) open.push(flow);
    if (asked && how === 'one') return { flows: open };
  }
  const byDefault = outgoing.filter(({ isDefault }) => isDefault);
  if (open.length > 0) return { flows: open };
  if (byDefault.length > 0) return { flows: byDefault };
  return { why: `没有一条路可走：${valuesRead(outgoing, lookup)}` };
}

function ask(flow: Flow, condition: string, feel: FeelMemory, lookup: Lookup): boolean | string {
  const unread = readsOf(condition).find(
    (path) => path.includes('.') && (lookup(rootOf(path)) ?? null) === null,
  );
  if (unread !== undefined)
    return `读不到“${nameInWords(unread)}”：${nameInWords(rootOf(unread))}没有值`;
  try {
    const holds = feel.valueOf(condition, lookup);
    if (typeof holds === 'boolean') return holds;
    return `的条件“${condition}”既不是“是”也不是“否”：${valuesRead([flow], lookup)}`;
  } catch (error) {
    if (!(error instanceof FeelFault)) throw error;
    return `的条件“${condition}”不能计算：${error.message}`;
  }
}

/** What the conditions of flows read, with its values: `金额档次=小额，审批意见=空`. */
function valuesRead(flows: readonly Flow[], lookup: Lookup): string {
  const paths = flows.flatMap(({ condition }) => (condition === null ? [] : readsOf(condition)));
  return [...new Set(paths)]
    .map((path) => `${nameInWords(path)}=${valueInWords(valueAt(path, lookup))}`)
    .join('，');
}

/** Dotted names an expression reads; words of the language left out. */
function readsOf(expression: string): string[] {
  const bare = expression.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
  const names = bare.match(/[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*(?!\s*\()/gu) ?? [];
  return names.filter((name) => !languageWords.has(name));
}

const languageWords = new Set(
  'if then else and or not null true false in between some every satisfies for return'.split(' '),
);

const rootOf = (path: string): string => path.split('.')[0] ?? path;

/** The value behind a dotted name. */
export const valueAt = (path: string, lookup: Lookup): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (value, field) => (value as Record<string, unknown> | null | undefined)?.[field],
      lookup(rootOf(path)),
    );

const labelOf = ({ id, name }: Flow): string => (name === '' ? id : name);
