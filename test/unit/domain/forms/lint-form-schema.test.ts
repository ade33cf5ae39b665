import { describe, expect, it } from '@jest/globals';
import { componentTypes } from '../../../../server/domain/forms/form-component.js';
import { lintFormSchema } from '../../../../server/domain/forms/lint-form-schema.js';

const field = { type: 'textfield', key: 'place', label: '地点' };
const values = [{ label: '是', value: 'yes' }];

describe('lintFormSchema', () => {
  it.each(componentTypes)('accepts a plain %s', (type) => {
    const component = {
      type,
      key: 'one',
      path: 'one',
      label: '标签',
      text: '文字',
      values,
      components: [field],
    };

    expect(lintFormSchema({ id: 'form', components: [component] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown type', { ...field, type: 'iframe' }, '/type'],
    ['html', { type: 'html', content: '<b>' }, '/type'],
    ['no type', { key: 'a', label: '甲' }, '/type'],
    ['no label', { type: 'textfield', key: 'a' }, '/label'],
    ['a blank label', { ...field, label: ' ' }, '/label'],
    ['no text', { type: 'text' }, '/text'],
    ['no key', { type: 'textfield', label: '甲' }, '/key'],
    ['a key that is no identifier', { ...field, key: 'a.b' }, '/key'],
    ['the key __proto__', { ...field, key: '__proto__' }, '/key'],
    ['no options', { ...field, type: 'select' }, '/values'],
    ['an option without value', { ...field, type: 'radio', values: [{ label: '是' }] }, '/values'],
    ['a repeated option', { ...field, type: 'radio', values: [...values, ...values] }, '/values'],
    ['bounds the wrong way', { ...field, validate: { min: 2, max: 1 } }, '/validate/min'],
    [
      'lengths the wrong way',
      { ...field, validate: { minLength: 2, maxLength: 1 } },
      '/validate/minLength',
    ],
    ['a broken pattern', { ...field, validate: { pattern: '(' } }, '/validate/pattern'],
    [
      'a pattern without message',
      { ...field, validate: { pattern: 'a' } },
      '/validate/patternErrorMessage',
    ],
    ['a condition that is no text', { ...field, conditional: { hide: 1 } }, '/conditional/hide'],
    ['an empty condition', { ...field, conditional: { hide: '=' } }, '/conditional/hide'],
    ['a condition without =', { ...field, conditional: { hide: 'a' } }, '/conditional/hide'],
    ['free text that routes', { ...field, properties: { routing: 'true' } }, '/properties/routing'],
    ['an unknown format', { ...field, properties: { format: 'iban' } }, '/properties/format'],
    [
      'a format of a field that is no text',
      { ...field, type: 'number', properties: { format: 'phone' } },
      '/properties/format',
    ],
    [
      'files of a kind no form asks for',
      { ...field, type: 'attachments', properties: { kind: 'receipt' } },
      '/properties/kind',
    ],
    [
      'no room for a file',
      { ...field, type: 'attachments', validate: { max: 0 } },
      '/validate/max',
    ],
    ['half a file', { ...field, type: 'attachments', validate: { max: 1.5 } }, '/validate/max'],
    [
      'more files than a field may take',
      { ...field, type: 'attachments', validate: { max: 31 } },
      '/validate/max',
    ],
    ['no file at least', { ...field, type: 'attachments', validate: { min: 0 } }, '/validate/min'],
    ['an empty group', { type: 'group', components: [] }, '/components'],
    ['a list without path', { type: 'dynamiclist', label: '甲', components: [field] }, '/path'],
    ['a component that is none', 'x', ''],
  ])('refuses %s', (_, component, pointer) => {
    const faults = lintFormSchema({ id: 'form', components: [component] });

    expect(faults.map((fault) => fault.pointer)).toEqual([`/components/0${pointer}`]);
  });

  it.each([
    ['record', 1, 30],
    ['material', 30, 30],
    ['inner-record', 1, 1],
  ])('lets a form ask for files: %s, %i to %i', (kind, min, max) => {
    const component = {
      ...field,
      type: 'attachments',
      properties: { kind },
      validate: { min, max },
    };

    expect(lintFormSchema({ id: 'form', components: [component] })).toEqual([]);
  });

  it('refuses a name that repeats on the same level of the data, flat groups included', () => {
    const flat = { type: 'group', components: [field] };
    const nested = { type: 'group', path: 'inner', components: [field] };

    expect(lintFormSchema({ id: 'form', components: [field, nested] })).toEqual([]);
    expect(lintFormSchema({ id: 'form', components: [field, flat] })).toEqual([
      { pointer: '/components/1/components/0/key', detail: '字段名重复：place' },
    ]);
  });

  it.each([null, [], {}, { id: 'form' }, { id: 'form', components: [] }])(
    'refuses %j',
    (schema) => {
      expect(lintFormSchema(schema)).not.toEqual([]);
    },
  );
});
