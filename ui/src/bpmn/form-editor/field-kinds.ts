import type { ComponentType } from '../../../../server/domain/forms/form-component.js';

/** Of the closed list, what is drawn like which of the editor's own components and stands in which group of its palette. */
export const fieldKinds = {
  textfield: { like: 'textfield', group: 'basic-input' },
  textarea: { like: 'textarea', group: 'basic-input' },
  number: { like: 'number', group: 'basic-input' },
  money: { like: 'number', group: 'basic-input' },
  date: { like: 'textfield', group: 'basic-input' },
  datetime: { like: 'datetime', group: 'basic-input' },
  identity: { like: 'textfield', group: 'basic-input' },
  yesno: { like: 'checkbox', group: 'selection' },
  checkbox: { like: 'checkbox', group: 'selection' },
  radio: { like: 'radio', group: 'selection' },
  select: { like: 'select', group: 'selection' },
  checklist: { like: 'checklist', group: 'selection' },
  facts: { like: 'checklist', group: 'selection' },
  person: { like: 'textfield', group: 'selection' },
  office: { like: 'textfield', group: 'selection' },
  payees: { like: 'textarea', group: 'selection' },
  attachments: { like: 'textfield', group: 'selection' },
  text: { like: 'text', group: 'presentation' },
  separator: { like: 'separator', group: 'presentation' },
  group: { like: 'group', group: 'container' },
  dynamiclist: { like: 'dynamiclist', group: 'container' },
} as const satisfies Record<ComponentType, { like: string; group: string }>;

export const hasOptions = (type: string): boolean =>
  ['select', 'radio', 'checklist', 'facts'].includes(type);
export const hasLength = (type: string): boolean => type === 'textfield' || type === 'textarea';
export const hasBounds = (type: string): boolean =>
  ['number', 'money', 'attachments'].includes(type);
/** Neither asks for anything nor frames what does. */
export const isShownOnly = (type: string): boolean => type === 'text' || type === 'separator';
export const isFrame = (type: string): boolean => type === 'group' || type === 'dynamiclist';
