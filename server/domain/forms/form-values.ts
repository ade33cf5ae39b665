import { identityFault } from '../people/identity-number.js';
import type { Fault } from '../basics/errors.js';
import type { FormComponent, FormContext, FormRules } from './form-component.js';
import { enclosuresFault } from './form-attachments.js';
import { checkPayees, checkPerson } from './form-people.js';
import { compareDates, isLocalDate } from '../basics/local-date.js';
import { formatYuan, maxFen } from '../basics/money.js';
import { isTextFormat, textFormats } from './text-formats.js';

/** A checked value, or what is wrong with it; `value` undefined means: nothing was given. */
export interface Checked {
  value?: unknown;
  faults: Fault[];
}

const defaultMaxLength: Record<string, number> = { textfield: 500, textarea: 20_000 };

/** Checks and normalises one field; text is trimmed, nothing given is left out, an unticked box is false. */
export function checkField(
  component: FormComponent,
  raw: unknown,
  pointer: string,
  context: FormContext,
): Checked {
  const label = `“${component.label ?? component.key ?? ''}”`;
  const given = typeof raw === 'string' ? raw.trim() : raw;
  if (component.type === 'checkbox') return checkCheckbox(component, given, pointer, label);
  if (isEmpty(given)) {
    const required = component.validate?.required === true;
    return { faults: required ? [{ pointer, detail: `${label}必填` }] : [] };
  }
  if (component.type === 'payees') return { value: given, faults: checkPayees(given, pointer) };
  if (component.type === 'person') return { value: given, faults: checkPerson(given, pointer) };
  const fault = scalarFault(component, given, context);
  return fault === null
    ? { value: given, faults: [] }
    : { faults: [{ pointer, detail: label + fault }] };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function checkCheckbox(
  component: FormComponent,
  given: unknown,
  pointer: string,
  label: string,
): Checked {
  const value = isEmpty(given) ? false : given;
  if (typeof value !== 'boolean') return { faults: [{ pointer, detail: `${label}应为是或否` }] };
  if (!value && component.validate?.required === true) {
    return { faults: [{ pointer, detail: `${label}必须勾选` }] };
  }
  return { value, faults: [] };
}

/** What is wrong with a single value that is present; null when nothing is. */
function scalarFault(
  component: FormComponent,
  value: unknown,
  context: FormContext,
): string | null {
  switch (component.type) {
    case 'textfield':
    case 'textarea':
    case 'office':
      return typeof value === 'string' ? textFault(component, value) : '应为文字';
    case 'number':
      return numberFault(component, value);
    case 'money':
      return moneyFault(value, component.validate ?? {});
    case 'yesno':
      return typeof value === 'boolean' ? null : '应选择是或否';
    case 'select':
    case 'radio':
      return isOption(component, value) ? null : '不在可选范围内';
    case 'checklist':
      return checklistFault(component, value);
    case 'facts':
      return factsFault(component, value);
    case 'date':
    case 'datetime':
      return timeFault(component, value, context);
    case 'attachments':
      return enclosuresFault(component, value);
    case 'identity':
      return typeof value === 'string' ? identityFault(value) : '应为身份证号码';
    default:
      throw new Error(`unknown form component type: ${component.type}`);
  }
}

function textFault(component: FormComponent, value: string): string | null {
  const rules = component.validate ?? {};
  const length = Array.from(value).length;
  const maxLength = rules.maxLength ?? defaultMaxLength[component.type] ?? 100;
  if (rules.minLength !== undefined && length < rules.minLength) {
    return `至少${rules.minLength}个字`;
  }
  if (length > maxLength) return `最多${maxLength}个字`;
  if (rules.pattern !== undefined && !new RegExp(rules.pattern).test(value)) {
    return rules.patternErrorMessage ?? '格式不正确';
  }
  const format = component.properties?.['format'];
  return isTextFormat(format) ? textFormats[format](value) : null;
}

function numberFault(component: FormComponent, value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '应为数字';
  const decimals = component.decimalDigits ?? 0;
  if (Number(value.toFixed(decimals)) !== value) {
    return decimals === 0 ? '应为整数' : `最多${decimals}位小数`;
  }
  const { min, max } = component.validate ?? {};
  if (min !== undefined && value < min) return `不能小于${min}`;
  if (max !== undefined && value > max) return `不能大于${max}`;
  return null;
}

/** Bounds in fen, inclusive; an amount is never negative unless its field says so. */
function moneyFault(value: unknown, { min = 0, max = maxFen }: FormRules): string | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > maxFen) {
    return '应为金额（精确到分）';
  }
  if (value < min) return `不能少于${formatYuan(min)}`;
  if (value > max) return `不能超过${formatYuan(max)}`;
  return null;
}

function isOption(component: FormComponent, value: unknown): boolean {
  return (component.values ?? []).some((option) => option.value === value);
}

function checklistFault(component: FormComponent, value: unknown): string | null {
  if (!Array.isArray(value) || !value.every((item) => isOption(component, item))) {
    return '含有不在可选范围内的项';
  }
  return new Set(value).size === value.length ? null : '有重复的项';
}

/** Each fact is one of the options, and found to be so or not; one left out is not found out yet. */
function factsFault(component: FormComponent, value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return '应当逐项选择属实、不属实或者待查';
  }
  const facts = Object.entries(value);
  if (!facts.every(([name]) => isOption(component, name))) return '含有不在可选范围内的项';
  return facts.every(([, found]) => typeof found === 'boolean') ? null : '应当选择属实或者不属实';
}

const timeShapes = {
  date: { pattern: /^(\d{4}-\d{2}-\d{2})$/, fault: '应为有效日期' },
  time: { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, fault: '应为24小时制时间，如09:30' },
  datetime: {
    pattern: /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/,
    fault: '应为有效的日期和时间',
  },
} as const;

function timeFault(component: FormComponent, value: unknown, context: FormContext): string | null {
  const subtype = component.type === 'date' ? 'date' : (component.subtype ?? 'date');
  const { pattern, fault } = timeShapes[subtype];
  const match = typeof value === 'string' ? pattern.exec(value) : null;
  if (match === null) return fault;
  if (subtype === 'time') return null;
  const on = match[1] ?? '';
  if (!isLocalDate(on)) return fault;
  if (context.today === undefined) return null;
  const fromToday = compareDates(on, context.today);
  if (component.disallowPassedDates === true && fromToday < 0) return '不能早于今天';
  if (component.disallowFutureDates === true && fromToday > 0) return '不能晚于今天';
  return null;
}
