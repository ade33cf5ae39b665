import { isFlatGroup, nameOf } from '../../../server/domain/forms/form-component.js';
import type { FormComponent } from '../../../server/domain/forms/form-schema.js';
import { formatYuan } from '../../../server/domain/basics/money.js';
import { enclosureIds } from './enclosure-ids.js';
import type { FormData } from './form-data.js';

/** A field with what stands in it, as a person reads both. */
export interface FormRow {
  label: string;
  text: string;
}

/** What was filled into a form, field by field in its order; empty fields are left out. */
export function formRows(components: readonly FormComponent[], data: FormData): FormRow[] {
  return components.flatMap((component) => {
    if (isFlatGroup(component)) return formRows(component.components ?? [], data);
    const name = nameOf(component);
    const value = name === null ? undefined : data[name];
    if (component.type === 'group' && isRecord(value)) {
      return formRows(component.components ?? [], value);
    }
    const text = textOf(component, value);
    return text === '' ? [] : [{ label: component.label ?? name ?? '', text }];
  });
}

function textOf(component: FormComponent, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (component.type === 'attachments') {
    const count = enclosureIds(value).length;
    return count === 0 ? '' : `${count}个文件`;
  }
  if (component.type === 'money' && typeof value === 'number') return formatYuan(value);
  if (Array.isArray(value)) return value.map((item) => textOf(component, item)).join('；');
  if (isRecord(value)) {
    return Object.values(value)
      .map((item) => textOf({ type: 'text' }, item))
      .filter((text) => text !== '')
      .join('，');
  }
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return component.values?.find((option) => option.value === plain)?.label ?? plain;
}

const isRecord = (value: unknown): value is FormData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
