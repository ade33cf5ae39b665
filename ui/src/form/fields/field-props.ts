import type { FormComponent } from '../../../../server/domain/forms/form-schema.js';

/** Label, explanation and duty of a component, as `Field` takes them. */
export function fieldProps({ label = '', description, validate }: FormComponent) {
  return { label, description, isRequired: validate?.required === true };
}

/** Text of a value that should be text; a draft may hold anything. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
