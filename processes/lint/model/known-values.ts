import { evaluate } from 'feelin';
import type { Mapping } from './diagram-model.js';
import { namesIn } from './feel-names.js';
import { domainOf, listedNames, type Literal } from './variable-domain.js';

/** What is known of the variables with listed values, by dotted name; one that is missing may have any of them. */
export type Values = ReadonlyMap<string, Literal>;

/** An expression whose value depends on something that is not known. */
export const unknown = Symbol('unknown');

const read = new Map<string, readonly string[]>();
const answers = new Map<string, unknown>();

/** The value of an expression, as the engine would compute it; a variable that is null or missing makes a comparison false. */
export function valueOf(expression: string, values: Values): unknown {
  const names = readNames(expression);
  let key = expression;
  for (const name of names) {
    const value = values.get(name);
    if (value === undefined) return unknown;
    key += `|${String(value)}`;
  }
  const cached = answers.get(key);
  if (cached !== undefined) return cached;
  const { value } = evaluate(expression, contextOf(names, values));
  answers.set(key, value ?? null);
  return value ?? null;
}

function contextOf(names: readonly string[], values: Values): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const name of names) {
    const [root = '', field] = name.split('.');
    const value = values.get(name);
    if (field === undefined) context[root] = value;
    else context[root] = { ...(context[root] as object | undefined), [field]: value };
  }
  return context;
}

/** Every way the variables of some names can be, as far as they can be listed. */
export function split(values: Values, names: Iterable<string>): Values[] {
  let all: Values[] = [values];
  for (const name of names) {
    const domain = domainOf(name);
    if (domain === null || values.has(name)) continue;
    all = all.flatMap((one) => domain.map((value) => new Map([...one, [name, value]])));
  }
  return all;
}

/** Without what is known of these variables. */
export function forget(values: Values, variables: readonly string[]): Values {
  const gone = variables.flatMap(listedNames).filter((name) => values.has(name));
  if (gone.length === 0) return values;
  const kept = new Map(values);
  for (const name of gone) kept.delete(name);
  return kept;
}

/** `into` with what the mappings write there, computed from `from`. */
export function assign(into: Values, mappings: readonly Mapping[], from: Values): Values {
  const result = new Map(into);
  for (const { source, target } of mappings) {
    const names = listedNames(target);
    const value = names.length === 0 ? unknown : valueOf(source, from);
    for (const name of names) {
      const part = partOf(value, name === target ? null : name.slice(target.length + 1));
      if (part === undefined) result.delete(name);
      else result.set(name, part);
    }
  }
  return result;
}

/** The listed names that the mappings to listed names read. */
export const mappedNames = (mappings: readonly Mapping[]): string[] =>
  mappings
    .filter(({ target }) => listedNames(target).length > 0)
    .flatMap(({ source }) => readNames(source));

/** Names an expression reads, an object as its fields; those without listed values as they stand. */
export function readNames(expression: string): readonly string[] {
  const cached = read.get(expression);
  if (cached) return cached;
  const names = namesIn(expression).flatMap((name) => {
    const listed = listedNames(name);
    return listed.length === 0 ? [name] : listed;
  });
  read.set(expression, names);
  return names;
}

function partOf(value: unknown, field: string | null): Literal | undefined {
  if (value === unknown) return undefined;
  const part: unknown =
    field === null || value === null
      ? value
      : ((value as Record<string, unknown>)[field] ?? undefined);
  return typeof part === 'string' || typeof part === 'boolean' || part === null ? part : undefined;
}
