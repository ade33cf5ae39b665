import type { PathNode } from './syntax.js';
import type { Shape, ShapeOf } from './shape.js';

/** What names mean at a place of a template: the value `this`, the places around it, and what is known to be there. */
export interface Scope {
  /** Tells scopes apart in `sure`. */
  id: number;
  shape: Shape;
  /** What `../` means; null at the outermost. */
  outer: Scope | null;
  root: Scope;
  /** Inside `each`: @index, @first, @last. */
  isLoop: boolean;
  /** Keys (`keyOf`) of values that cannot be missing here, since an `if` asked before. */
  sure: ReadonlySet<string>;
  /** Names given to a part where it is called; they stand before the fields. */
  given: Readonly<Record<string, Shape>>;
}

/** What a path stands for, or why for nothing. */
export type Resolved =
  | { ok: true; shape: Shape; keys: string[]; rootField: string | null }
  | { ok: false; message: string };

let count = 0;

/** The outermost scope: the data of the document. */
export function rootScope(shape: ShapeOf<'object'>): Scope {
  const scope: Omit<Scope, 'root'> & { root?: Scope } = {
    ...{ id: ++count, shape, outer: null, isLoop: false, sure: new Set(), given: {} },
  };
  return Object.assign(scope, { root: scope as Scope });
}

/** Inside `with` and `each`. */
export function innerScope(outer: Scope, shape: Shape, isLoop: boolean): Scope {
  return {
    ...outer,
    ...{ id: ++count, shape: { ...shape, isNullable: false }, outer, given: {} },
    isLoop: isLoop || outer.isLoop,
  };
}

/** The same place, where these are known to be there. */
export function surely(scope: Scope, keys: readonly string[]): Scope {
  return keys.length === 0 ? scope : { ...scope, sure: new Set([...scope.sure, ...keys]) };
}

const number: Shape = { type: 'number', isNullable: false };
const flag: Shape = { type: 'flag', isNullable: false };
const loopData: Readonly<Record<string, Shape>> = { index: number, first: flag, last: flag };

/** Follows a path; the result is nullable only where the value may be missing here. */
export function resolvePath(scope: Scope, path: PathNode): Resolved {
  const names: string[] = [];
  for (const part of path.parts) {
    if (typeof part !== 'string') return no('名称里不能有括号');
    names.push(part);
  }
  if (path.data && names[0] !== 'root') return resolveData(scope, names, path);
  if (path.data) return follow(scope.root, names.slice(1), scope.sure);
  const start = climb(scope, path.depth);
  if (start === null) return no(`“${path.original}”：外面没有这么多层`);
  const given = names[0] === undefined ? undefined : own(start.given, names[0]);
  if (given) return { ok: true, shape: given, keys: [], rootField: null };
  return follow(start, names, scope.sure);
}

function resolveData(scope: Scope, names: string[], { depth, original }: PathNode): Resolved {
  const [name = ''] = names;
  const shape = names.length === 1 && depth === 0 ? own(loopData, name) : undefined;
  if (!shape) return no(`没有“${original}”；循环里可用 @index、@first、@last`);
  if (!scope.isLoop) return no(`“@${name}”只在 {{#each}} 里面有`);
  return { ok: true, shape, keys: [], rootField: null };
}

function climb(scope: Scope, depth: number): Scope | null {
  let found: Scope | null = scope;
  for (let i = 0; i < depth && found; i += 1) found = found.outer;
  return found;
}

function follow(start: Scope, names: readonly string[], sure: ReadonlySet<string>): Resolved {
  let shape = start.shape;
  const keys: string[] = [];
  for (const [depth, name] of names.entries()) {
    if (shape.isNullable) {
      const before = names.slice(0, depth).join('.');
      return no(`“${before}”可能没有，请写在 {{#if ${before}}} … {{/if}} 里面`);
    }
    const next = fieldOf(shape, name);
    if (!next) return no(missing(start, shape, name, depth));
    const key = `${start.id}:${names.slice(0, depth + 1).join('.')}`;
    keys.push(key);
    shape = sure.has(key) ? { ...next, isNullable: false } : next;
  }
  const isRoot = start.id === start.root.id;
  return { ok: true, shape, keys, rootField: isRoot ? (names[0] ?? null) : null };
}

function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.type === 'any') return shape;
  if (shape.type === 'list') return name === 'length' ? number : undefined;
  if (shape.type !== 'object') return undefined;
  return own(shape.fields, name);
}

/** Names what there is, and where else the name would mean something. */
function missing(start: Scope, shape: Shape, name: string, depth: number): string {
  if (shape.type !== 'object') return `“${name}”：前面的内容没有下级项目`;
  for (
    let outer = start.outer, up = '../';
    depth === 0 && outer;
    outer = outer.outer, up += '../'
  ) {
    if (fieldOf(outer.shape, name)) return `这里没有“${name}”；外层有，请写“${up}${name}”`;
  }
  const names = Object.keys(shape.fields);
  const near = names.find((one) => isNear(one, name));
  if (near) return `没有“${name}”这一项，是不是“${near}”？`;
  return `没有“${name}”这一项；这里有：${names.join('、')}`;
}

/** At most two letters wrong, added, left out, or another case. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 3) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a.toLowerCase()).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b.toLowerCase()).entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
}

/** Names come from outside: what every object inherits is no field. */
const own = (record: Readonly<Record<string, Shape>>, name: string): Shape | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const no = (message: string): Resolved => ({ ok: false, message });
