import type { LocalDate } from '../basics/local-date.js';

/**
 * The closed list of form components: form-js types we render and validate, and our own (`money` integer fen,
 * `date`, `identity`, `person`, `payees`, `yesno` boolean radio, `office` id of an office, `attachments` ids of scans of the case, `facts`:
 * each of its options found to be so (true), found not to be so (false), or left out while it is 待查). Lint refuses all others.
 */
export const componentTypes = [
  'textfield',
  'textarea',
  'number',
  'select',
  'radio',
  'checkbox',
  'checklist',
  'datetime',
  'date',
  'money',
  'identity',
  'person',
  'payees',
  'yesno',
  'facts',
  'office',
  'attachments',
  'text',
  'separator',
  'group',
  'dynamiclist',
] as const;

export type ComponentType = (typeof componentTypes)[number];

export interface FormOption {
  label: string;
  value: string;
}

/** Rules of one field; `min` and `max` of a `money` field are fen, of an `attachments` field files; lengths count characters. */
export interface FormRules {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  pattern?: string;
  patternErrorMessage?: string;
}

/** A component as form-js stores it; `type` stays a string because a schema is data that lint has yet to judge. */
export interface FormComponent {
  type: string;
  id?: string;
  key?: string;
  /** Of a group: nests its fields under this name; of a dynamiclist: the name of the list. */
  path?: string;
  label?: string;
  description?: string;
  text?: string;
  /** Of a datetime: which part is asked, `date` unless told. */
  subtype?: 'date' | 'time' | 'datetime';
  /** Of a number: decimals allowed, none unless told. */
  decimalDigits?: number;
  /** Of a date: must not lie before today. */
  disallowPassedDates?: boolean;
  /** Of a date: must not lie after today (a thing that is recorded has happened). */
  disallowFutureDates?: boolean;
  /** Shown, never submitted: what comes back under it is dropped. */
  readonly?: boolean;
  disabled?: boolean;
  defaultValue?: unknown;
  values?: FormOption[];
  validate?: FormRules;
  /** `hide` is a FEEL expression with a leading `=`; the field does not exist while it is true. */
  conditional?: { hide?: string };
  /**
   * `routing: 'true'` makes the value a process variable; `format` of a textfield is one of `text-formats.ts`, `kind` of an attachments field
   * one of `form-attachments.ts`.
   */
  properties?: Record<string, string>;
  components?: FormComponent[];
}

export interface FormSchema {
  id?: string;
  type?: string;
  schemaVersion?: number;
  components: FormComponent[];
}

/** What a submission is judged against besides the schema. */
export interface FormContext {
  today?: LocalDate;
  /** FEEL, injected because the rules import nothing: expression without the leading `=`. */
  evaluate?: (expression: string, data: Record<string, unknown>) => unknown;
  /** Facts conditions may read besides the submitted data. */
  variables?: Record<string, unknown>;
}

/** Where the value of a component stands in the data, or null when it has none or lies flat in its parent. */
export function nameOf(component: FormComponent): string | null {
  if (component.type === 'dynamiclist') return component.path ?? null;
  if (component.type === 'group') return component.path ? component.path : null;
  return component.type === 'text' || component.type === 'separator'
    ? null
    : (component.key ?? null);
}

/** A group without path only frames its fields: their values lie beside those around it. */
export function isFlatGroup(component: FormComponent): boolean {
  return component.type === 'group' && !component.path;
}
