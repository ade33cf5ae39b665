import type { Fault } from '../basics/errors.js';
import { enclosureKinds, mostEnclosures } from './form-attachments.js';
import { componentTypes, type ComponentType } from './form-component.js';
import { isTextFormat } from './text-formats.js';

type Json = Record<string, unknown>;

const withOptions = new Set<string>(['select', 'radio', 'checklist', 'facts']);
const withoutLabel = new Set<string>(['text', 'separator', 'group']);
/** Only values the engine can compare steer a path; text a person writes never does. */
const mayRoute = new Set<string>(['select', 'radio', 'checkbox', 'yesno', 'number', 'money']);
const namePattern = /^[a-z][A-Za-z0-9]*$/;

/**
 * Every fault of a form schema by JSON pointer: unknown component types, names that repeat or are no identifiers,
 * missing labels or options, broken patterns, unknown formats and kinds of files, conditions that are no expressions, routing by free text.
 */
export function lintFormSchema(schema: unknown): Fault[] {
  if (!isJson(schema)) return [{ pointer: '', detail: '表单应为对象' }];
  const faults: Fault[] = [];
  if (typeof schema['id'] !== 'string' || schema['id'] === '') {
    faults.push({ pointer: '/id', detail: '表单缺少标识' });
  }
  lintLevel(schema['components'], '/components', new Set(), faults);
  return faults;
}

/** `names` are those used so far on this level of the data; a group without path stays on it. */
function lintLevel(
  components: unknown,
  pointer: string,
  names: Set<string>,
  faults: Fault[],
): void {
  if (!Array.isArray(components) || components.length === 0) {
    faults.push({ pointer, detail: '至少需要一个组件' });
    return;
  }
  components.forEach((component: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (!isJson(component)) faults.push({ pointer: at, detail: '组件应为对象' });
    else if (!isKnownType(component['type'])) {
      faults.push({
        pointer: `${at}/type`,
        detail: `不支持的组件类型：${show(component['type'])}`,
      });
    } else lintComponent(component, component['type'], at, names, faults);
  });
}

function lintComponent(
  component: Json,
  type: ComponentType,
  at: string,
  names: Set<string>,
  faults: Fault[],
): void {
  faults.push(...labelFaults(component, type, at), ...conditionFaults(component, at));
  if (type === 'text' || type === 'separator') return;
  if (type === 'group' || type === 'dynamiclist') {
    lintContainer(component, type, at, names, faults);
    return;
  }
  faults.push(
    ...nameFaults(component['key'], `${at}/key`, names),
    ...optionFaults(component, type, at),
    ...ruleFaults(component, at),
    ...routingFaults(component, type, at),
    ...formatFaults(component, type, at),
    ...enclosureFaults(component, type, at),
  );
}

function lintContainer(
  component: Json,
  type: ComponentType,
  at: string,
  names: Set<string>,
  faults: Fault[],
): void {
  const isFlat = type === 'group' && (component['path'] === undefined || component['path'] === '');
  if (!isFlat) faults.push(...nameFaults(component['path'], `${at}/path`, names));
  lintLevel(component['components'], `${at}/components`, isFlat ? names : new Set(), faults);
}

function labelFaults(component: Json, type: ComponentType, at: string): Fault[] {
  const field = type === 'text' ? 'text' : 'label';
  if (withoutLabel.has(type) && type !== 'text') return [];
  const label = component[field];
  if (typeof label === 'string' && label.trim() !== '') return [];
  return [{ pointer: `${at}/${field}`, detail: type === 'text' ? '缺少文字' : '缺少标签' }];
}

function nameFaults(name: unknown, pointer: string, names: Set<string>): Fault[] {
  if (typeof name !== 'string' || !namePattern.test(name)) {
    return [{ pointer, detail: `字段名应以小写字母开头，只含字母和数字：${show(name)}` }];
  }
  if (names.has(name)) return [{ pointer, detail: `字段名重复：${name}` }];
  names.add(name);
  return [];
}

function optionFaults(component: Json, type: ComponentType, at: string): Fault[] {
  if (!withOptions.has(type)) return [];
  const pointer = `${at}/values`;
  const options: unknown = component['values'];
  if (!Array.isArray(options) || options.length === 0) return [{ pointer, detail: '缺少选项' }];
  const isComplete = options.every(
    (option) => isJson(option) && isText(option['label']) && isText(option['value']),
  );
  if (!isComplete) return [{ pointer, detail: '每个选项都应有标签和值' }];
  const values = new Set(options.map((option: Json) => option['value']));
  return values.size === options.length ? [] : [{ pointer, detail: '选项的值重复' }];
}

function ruleFaults(component: Json, at: string): Fault[] {
  const rules = component['validate'];
  if (!isJson(rules)) return [];
  const pointer = `${at}/validate`;
  return [
    ...boundFaults(rules, 'min', 'max', pointer),
    ...boundFaults(rules, 'minLength', 'maxLength', pointer),
    ...patternFaults(rules, pointer),
  ];
}

function boundFaults(rules: Json, low: string, high: string, pointer: string): Fault[] {
  const [min, max] = [rules[low], rules[high]];
  return typeof min === 'number' && typeof max === 'number' && min > max
    ? [{ pointer: `${pointer}/${low}`, detail: '下限大于上限' }]
    : [];
}

function patternFaults(rules: Json, pointer: string): Fault[] {
  const pattern = rules['pattern'];
  if (pattern === undefined) return [];
  if (typeof pattern !== 'string' || !compiles(pattern)) {
    return [{ pointer: `${pointer}/pattern`, detail: '不是有效的正则表达式' }];
  }
  return isText(rules['patternErrorMessage'])
    ? []
    : [{ pointer: `${pointer}/patternErrorMessage`, detail: '缺少格式不符时的提示' }];
}

function conditionFaults(component: Json, at: string): Fault[] {
  const condition = component['conditional'];
  if (condition === undefined) return [];
  const hide = isJson(condition) ? condition['hide'] : undefined;
  return hide === undefined || (typeof hide === 'string' && /^=\s*\S/.test(hide))
    ? []
    : [{ pointer: `${at}/conditional/hide`, detail: '条件应为以“=”开头的表达式' }];
}

function routingFaults(component: Json, type: ComponentType, at: string): Fault[] {
  const properties = component['properties'];
  const routes = isJson(properties) && properties['routing'] === 'true';
  return routes && !mayRoute.has(type)
    ? [
        {
          pointer: `${at}/properties/routing`,
          detail: '只有选择、是否、数字和金额字段可以决定流程走向',
        },
      ]
    : [];
}

function formatFaults(component: Json, type: ComponentType, at: string): Fault[] {
  const properties = component['properties'];
  const format = isJson(properties) ? properties['format'] : undefined;
  if (format === undefined) return [];
  return type === 'textfield' && isTextFormat(format)
    ? []
    : [{ pointer: `${at}/properties/format`, detail: '没有这种格式，或者此类字段不能规定格式' }];
}

/** The files of a form are of a kind it may ask for, and as many as it may take. */
function enclosureFaults(component: Json, type: ComponentType, at: string): Fault[] {
  const properties = component['properties'];
  const kind = isJson(properties) ? properties['kind'] : undefined;
  const rules = isJson(component['validate']) ? component['validate'] : {};
  if (type !== 'attachments') return [];
  const isKind = kind === undefined || enclosureKinds.some((known) => known === kind);
  const counts = (['min', 'max'] as const).filter((name) => !isCount(rules[name]));
  return [
    ...(isKind ? [] : [{ pointer: `${at}/properties/kind`, detail: '没有这种扫描件' }]),
    ...counts.map((name) => ({
      ...{ pointer: `${at}/validate/${name}`, detail: `文件数应为1至${mostEnclosures}的整数` },
    })),
  ];
}

/** Left out, or a number of files a field may hold. */
function isCount(value: unknown): boolean {
  if (value === undefined) return true;
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostEnclosures;
}

function isKnownType(type: unknown): type is ComponentType {
  return componentTypes.some((known) => known === type);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : '（无）';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
