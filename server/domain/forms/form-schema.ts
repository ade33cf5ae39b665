import type { Fault } from '../basics/errors.js';
import {
  isFlatGroup,
  nameOf,
  type FormComponent,
  type FormContext,
  type FormSchema,
} from './form-component.js';
import { checkField } from './form-values.js';

export type { FormComponent, FormContext, FormSchema } from './form-component.js';
export { lintFormSchema } from './lint-form-schema.js';

type Data = Record<string, unknown>;
type Result = { ok: true; data: Data } | { ok: false; faults: Fault[] };

/**
 * Judges what a form sent back: every fault at once, in Chinese, by JSON pointer. Fields hidden by their condition and
 * read-only fields are dropped, unknown fields refused, text trimmed. Accepted data judged again is accepted unchanged.
 */
export function validateSubmission(
  schema: FormSchema,
  data: unknown,
  context: FormContext = {},
): Result {
  if (!isData(data)) return { ok: false, faults: [{ pointer: '', detail: '提交的内容应为对象' }] };
  const faults: Fault[] = [];
  const root = settleHidden(schema, data, context);
  const checked = checkLevel(schema.components, root, '', { root, context, faults });
  return faults.length === 0 ? { ok: true, data: checked } : { ok: false, faults };
}

/**
 * The values that steer the path: fields with `properties.routing === 'true'` outside lists. A field without value is
 * null, so that an answer of an earlier round never steers a later one.
 */
export function routingVariables(
  schema: FormSchema,
  data: Data,
): Record<string, string | number | boolean | null> {
  const entries = flatten(schema.components, () => false)
    .shown.filter(({ properties }) => properties?.['routing'] === 'true')
    .map((component) => [nameOf(component) ?? '', primitive(data, nameOf(component) ?? '')]);
  return Object.fromEntries(entries) as Record<string, string | number | boolean | null>;
}

interface Run {
  root: Data;
  context: FormContext;
  faults: Fault[];
}

function checkLevel(components: FormComponent[], level: Data, pointer: string, run: Run): Data {
  const { shown, names } = flatten(components, (one) =>
    isHidden(one, level, run.root, run.context),
  );
  const checked: Data = {};
  for (const component of shown) {
    const name = nameOf(component) ?? '';
    const raw = Object.hasOwn(level, name) ? level[name] : undefined;
    const value = checkComponent(component, raw, `${pointer}/${name}`, run);
    if (value !== undefined) checked[name] = value;
  }
  for (const key of Object.keys(level)) {
    if (!names.has(key)) {
      run.faults.push({ pointer: `${pointer}/${escapePointer(key)}`, detail: '没有这个字段' });
    }
  }
  return checked;
}

function checkComponent(
  component: FormComponent,
  raw: unknown,
  pointer: string,
  run: Run,
): unknown {
  if (component.type === 'group') {
    if (raw !== undefined && !isData(raw)) {
      run.faults.push({ pointer, detail: '内容格式不正确' });
      return undefined;
    }
    return checkLevel(component.components ?? [], raw ?? {}, pointer, run);
  }
  if (component.type === 'dynamiclist') return checkList(component, raw, pointer, run);
  const { value, faults } = checkField(component, raw, pointer, run.context);
  run.faults.push(...faults);
  return value;
}

function checkList(component: FormComponent, raw: unknown, pointer: string, run: Run): unknown {
  if (raw === undefined || raw === null) return undefined;
  if (!Array.isArray(raw) || !raw.every(isData)) {
    run.faults.push({ pointer, detail: '应为列表' });
    return undefined;
  }
  return raw.map((row, index) =>
    checkLevel(component.components ?? [], row, `${pointer}/${index}`, run),
  );
}

/** Removes hidden fields until nothing is left to remove: a condition never reads a value that is itself hidden. */
function settleHidden(schema: FormSchema, data: Data, context: FormContext): Data {
  const kept = dropHidden(schema.components, data, data, context);
  return JSON.stringify(kept) === JSON.stringify(data) ? kept : settleHidden(schema, kept, context);
}

function dropHidden(
  components: FormComponent[],
  level: Data,
  root: Data,
  context: FormContext,
): Data {
  const { shown, names } = flatten(components, (one) => isHidden(one, level, root, context));
  const byName = new Map(shown.map((component) => [nameOf(component), component]));
  const kept: Data = {};
  for (const [name, value] of Object.entries(level)) {
    const component = byName.get(name);
    if (component !== undefined) kept[name] = dropInside(component, value, root, context);
    else if (!names.has(name)) kept[name] = value;
  }
  return kept;
}

function dropInside(
  component: FormComponent,
  value: unknown,
  root: Data,
  context: FormContext,
): unknown {
  const inner = component.components ?? [];
  if (component.type === 'group' && isData(value)) return dropHidden(inner, value, root, context);
  if (component.type === 'dynamiclist' && Array.isArray(value)) {
    return value.map((row: unknown) => (isData(row) ? dropHidden(inner, row, root, context) : row));
  }
  return value;
}

/** Named components of one level of the data, flat groups opened: those shown, and the names of all. */
function flatten(
  components: FormComponent[],
  hides: (component: FormComponent) => boolean,
): { shown: FormComponent[]; names: Set<string> } {
  const shown: FormComponent[] = [];
  const names = new Set<string>();
  for (const component of components) {
    const isAway = hides(component);
    const name = nameOf(component);
    const inner = isFlatGroup(component) ? flatten(component.components ?? [], hides) : null;
    const own = inner ?? {
      shown: name === null || isReadOnly(component) ? [] : [component],
      names: new Set(name === null ? [] : [name]),
    };
    if (!isAway) shown.push(...own.shown);
    for (const each of own.names) names.add(each);
  }
  return { shown, names };
}

function isHidden(
  component: FormComponent,
  level: Data,
  root: Data,
  context: FormContext,
): boolean {
  const hide = component.conditional?.hide;
  if (hide === undefined || hide === '') return false;
  if (context.evaluate === undefined) {
    throw new Error('a form with conditions needs context.evaluate');
  }
  const scope = { ...context.variables, ...root, ...level, this: level };
  return context.evaluate(hide.replace(/^=/, ''), scope) === true;
}

function isReadOnly({ readonly = false, disabled = false }: FormComponent): boolean {
  return readonly || disabled;
}

function primitive(data: Data, name: string): string | number | boolean | null {
  const value = Object.hasOwn(data, name) ? data[name] : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
