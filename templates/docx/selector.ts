import type { ElementNode } from './document-tree.js';

/** One step of a selector: `td.text` */
interface Step {
  tag: string | null;
  classes: string[];
  /** `:first-child`, `:last-child` */
  place: 'first' | 'last' | null;
  /** `:has(+ p.contact)`: what stands right after it. */
  next: Step | null;
  /** `:has(> td.text > p)`: a child, a child of that child …; empty: nothing is asked. */
  inside: Step[];
  /** How the step before it stands to it: any ancestor, the parent, or the element just before. */
  relation: ' ' | '>' | '+';
}

/** A selector of tags, classes and places; `null` stands for one that can match nothing here (`::before`, `:hover`). */
export interface Selector {
  text: string;
  steps: Step[] | null;
  specificity: number;
}

export function readSelector(text: string): Selector {
  const steps: Step[] = [];
  let relation: Step['relation'] = ' ';
  const short = text
    .replaceAll(/:has\(\s*\+\s*([\w.-]+)\s*\)/g, ':next-$1')
    .replaceAll(
      /:has\(((?:\s*>\s*[\w.-]+)+)\s*\)/g,
      (_has, path: string) => `:inside${path.replaceAll(/[\s>]+/g, '/')}`,
    );
  for (const part of short.replaceAll(/\s*([>+])\s*/g, ' $1 ').split(/\s+/)) {
    if (part === '>' || part === '+') {
      relation = part;
      continue;
    }
    const step = readStep(part, relation);
    if (step === null) return { text, steps: null, specificity: 0 };
    steps.push(step);
    relation = ' ';
  }
  return { text, steps, specificity: specificityOf(steps) };
}

function readStep(part: string, relation: Step['relation']): Step | null {
  const [, tag = '', classes = '', place, next, path = ''] =
    /^([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)(?::(first|last)-child)?(?::next-([\w.-]+))?(?::inside\/([\w./-]+))?$/.exec(
      part,
    ) ?? [];
  if (tag === '' && classes === '' && place === undefined) return null;
  return {
    tag: tag === '' || tag === '*' ? null : tag,
    classes: classes.split('.').filter((name) => name !== ''),
    place: place === 'first' || place === 'last' ? place : null,
    next: next === undefined ? null : readStep(next, '+'),
    inside: path.split('/').flatMap((name) => (name === '' ? [] : (readStep(name, '>') ?? []))),
    relation,
  };
}

function specificityOf(steps: Step[]): number {
  return steps.reduce(
    (sum, { tag, classes, place, next, inside }) =>
      sum +
      (classes.length + (place === null ? 0 : 1)) * 100 +
      (tag === null ? 0 : 1) +
      (next === null ? 0 : specificityOf([next])) +
      specificityOf(inside),
    0,
  );
}

export function matches({ steps }: Selector, element: ElementNode): boolean {
  return steps !== null && matchesFrom(steps, steps.length - 1, element);
}

function matchesFrom(steps: Step[], index: number, element: ElementNode): boolean {
  const step = steps[index];
  if (step === undefined || !fits(step, element)) return false;
  if (index === 0) return true;
  if (step.relation === '+') {
    const siblings = element.parent?.elements ?? [];
    const before = siblings[siblings.indexOf(element) - 1];
    return before !== undefined && matchesFrom(steps, index - 1, before);
  }
  for (let above = element.parent; above !== null; above = above.parent) {
    if (matchesFrom(steps, index - 1, above)) return true;
    if (step.relation === '>') return false;
  }
  return false;
}

function fits({ tag, classes, place, next, inside }: Step, element: ElementNode): boolean {
  if (tag !== null && tag !== element.tag) return false;
  if (!classes.every((name) => element.classes.includes(name))) return false;
  const siblings = element.parent?.elements ?? [];
  const after = siblings[siblings.indexOf(element) + 1];
  if (next !== null && (after === undefined || !fits(next, after))) return false;
  if (!holds(element, inside)) return false;
  if (place === null) return true;
  return (place === 'first' ? siblings[0] : siblings.at(-1)) === element;
}

/** Has the element a child that fits the first step, that one a child which fits the second, and so on? */
function holds(element: ElementNode, [step, ...rest]: Step[]): boolean {
  return (
    step === undefined || element.elements.some((child) => fits(step, child) && holds(child, rest))
  );
}
