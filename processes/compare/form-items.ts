import type { FormComponent, FormOption } from '../../server/domain/forms/form-component.js';
import { conditionInWords } from '../handbook/condition-words.js';
import { wordOfField } from '../handbook/kind-words.js';
import type { Item } from './change.js';
import { propertiesOf } from './element-item.js';

/** A form as its file says it. */
export interface FormFile {
  id: string;
  components: readonly FormComponent[];
}

/** Reads a form from its JSON; throws when it is none. */
export function readFormFile(file: string, content: string): FormFile {
  const form = JSON.parse(content) as { id?: unknown; components?: FormComponent[] } | null;
  if (!Array.isArray(form?.components)) throw new Error(`${file} is no form`);
  return { id: typeof form.id === 'string' ? form.id : '', components: form.components };
}

/** The fields of a form in their order, those inside groups and lists after these. */
export function formItems(
  components: readonly FormComponent[],
  group: string | null = null,
): Item[] {
  return components.flatMap((field) => [
    fieldItem(field, group),
    ...formItems(field.components ?? [], nameOfField(field)),
  ]);
}

/** A field by what people read of it. */
export const nameOfField = ({ label, text, key, path, id, type }: FormComponent): string =>
  [label, text, key, path, id].find((word) => word !== undefined && word !== '') ??
  wordOfField(type);

function fieldItem(field: FormComponent, group: string | null): Item {
  const hide = field.conditional?.hide;
  return {
    id: field.key ?? field.path ?? field.id ?? nameOfField(field),
    name: nameOfField(field),
    kind: '字段',
    properties: [
      ...propertiesOf(
        {
          类型: wordOfField(field.type),
          所在分组: group,
          必填: field.validate?.required === true ? '是' : '否',
          选项: optionsOf(field.values),
          填写说明: field.description ?? null,
          默认值: defaultOf(field),
          不显示的情形: hide === undefined ? null : conditionInWords(hide),
          ...limitsOf(field),
          决定走向: field.properties?.['routing'] === 'true' ? '是' : null,
          只读: field.readonly === true || field.disabled === true ? '是' : null,
        },
        false,
      ),
      ...propertiesOf({ 选项代码: codesOf(field.values), ...settingsOf(field) }, true),
    ],
  };
}

const optionsOf = (values: readonly FormOption[] = []): string | null =>
  values.map(({ label }) => label).join('、') || null;

const codesOf = (values: readonly FormOption[] = []): string | null =>
  values.map(({ value }) => value).join('、') || null;

function defaultOf({ defaultValue, values = [] }: FormComponent): string | null {
  if (defaultValue === undefined || defaultValue === null) return null;
  const chosen = values.find(({ value }) => value === defaultValue);
  return (
    chosen?.label ??
    (typeof defaultValue === 'string' ? defaultValue : JSON.stringify(defaultValue))
  );
}

/** The limits of what may be entered; those of an amount are fen in the file and yuan for whoever reads. */
function limitsOf({ type, validate = {} }: FormComponent): Record<string, string | null> {
  const { minLength, maxLength, min, max, patternErrorMessage } = validate;
  const amount = (value: number): string => (type === 'money' ? `${value / 100}元` : String(value));
  return {
    最少字数: minLength === undefined ? null : String(minLength),
    最多字数: maxLength === undefined ? null : String(maxLength),
    最小值: min === undefined ? null : amount(min),
    最大值: max === undefined ? null : amount(max),
    格式要求: patternErrorMessage ?? null,
  };
}

const told = new Set([
  ...['type', 'id', 'key', 'path', 'label', 'text', 'description', 'values', 'defaultValue'],
  ...['conditional', 'validate', 'properties', 'components', 'readonly', 'disabled'],
]);

/** Every other setting as it is written, so that none is passed over. */
function settingsOf(field: FormComponent): Record<string, string | null> {
  const properties = Object.entries(field.properties ?? {}).filter(([name]) => name !== 'routing');
  const rest = Object.entries(field).filter(([name]) => !told.has(name));
  const { pattern } = field.validate ?? {};
  return Object.fromEntries([
    ...[...rest, ...properties].map(([name, value]) => [
      `设置 ${name}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
    ['设置 pattern', pattern ?? null],
  ]) as Record<string, string | null>;
}
