import { componentTypes } from '../../server/domain/forms/form-component.js';
import { reservedNames, textFault } from './safe-text.js';

const limits = { depth: 16, values: 10_000, textLength: 10_000, patternLength: 200 } as const;
const formId = /^[a-z][a-z0-9-]{0,59}$/;
const componentId = /^[A-Za-z_][\w-]{0,99}$/;
const known: ReadonlySet<string> = new Set(componentTypes);
/** A repeated group that itself ends in a repetition, or alternatives repeated: time grows with every character of the answer. */
const runaway = /\((?:[^()\\]|\\.)*(?:[+*]|\{\d+,\d*\}|\|)(?:[^()\\]|\\.)*\)(?:[+*]|\{\d+,\})/;

/** Why a form may not be used, in Chinese and with the place in words; null when it may. Its rules are the form lint's question. */
export function formFault(content: string): string | null {
  const form = parsed(content);
  if (form instanceof SyntaxError) return `不是完整的 JSON（${form.message}）`;
  if (!isObject(form)) return '表单应为 JSON 对象';
  return (
    valueFault(form, '', { depth: 0, count: { values: 0 } }) ??
    (isText(form['id']) && formId.test(form['id'])
      ? null
      : '表单的标识（id）应以小写字母开头，只含小写字母、数字和连字符') ??
    componentsFault(form['components'], 'components', new Set())
  );
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

/** Bounds and texts of every value, wherever it stands. */
function valueFault(
  value: unknown,
  at: string,
  { depth, count }: { depth: number; count: { values: number } },
): string | null {
  count.values += 1;
  if (count.values > limits.values) return `内容超过 ${limits.values} 项`;
  if (depth > limits.depth) return `${at} 嵌套超过 ${limits.depth} 层`;
  if (typeof value === 'string') {
    if (value.length > limits.textLength) return `${at} 超过 ${limits.textLength} 字`;
    const fault = textFault(value);
    return fault === null ? null : `${at} ${fault}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    if (reservedNames.has(name)) return `${at === '' ? '表单' : at} 含有不允许的名称 ${name}`;
    const place = Array.isArray(value) ? `${at}[${Number(name) + 1}]` : `${at}${at && '.'}${name}`;
    const fault = valueFault(item, place, { depth: depth + 1, count });
    if (fault !== null) return fault;
  }
  return null;
}

/** Components of the closed list, each with an id of its own. */
function componentsFault(components: unknown, at: string, ids: Set<string>): string | null {
  if (components === undefined) return null;
  if (!Array.isArray(components)) return `${at} 应为列表`;
  for (const [index, component] of components.entries()) {
    const place = `${at}[${index + 1}]`;
    const fault = isObject(component) ? componentFault(component, place, ids) : `${place} 应为对象`;
    if (fault !== null) return fault;
  }
  return null;
}

function componentFault(
  component: Record<string, unknown>,
  place: string,
  ids: Set<string>,
): string | null {
  const { type, id } = component;
  if (!isText(type) || !known.has(type)) return `${place} 是不支持的组件类型 ${String(type)}`;
  if (id !== undefined) {
    if (!isText(id) || !componentId.test(id)) return `${place} 的标识（id）不正确`;
    if (ids.has(id)) return `${place} 的标识 ${id} 用了两次`;
    ids.add(id);
  }
  const rules = component['validate'];
  const pattern = isObject(rules) ? rules['pattern'] : undefined;
  if (isText(pattern) && (pattern.length > limits.patternLength || runaway.test(pattern))) {
    return `${place} 的正则表达式过长或者会无限回溯`;
  }
  return componentsFault(component['components'], `${place}.components`, ids);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
