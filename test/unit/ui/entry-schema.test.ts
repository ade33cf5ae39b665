import { describe, expect, it } from '@jest/globals';
import {
  bareField,
  controlOf,
  type EntryField,
} from '../../../ui/src/features/documents/drafts/entry-schema.js';
import { draftings } from '../../../server/documents/draftings.js';
import { entrySchema } from '../../../server/documents/drafts/drafting-of.js';

describe('the control of a field', () => {
  it.each<[string, EntryField, string]>([
    ['is the declared one', { type: 'string', control: 'prose' }, 'prose'],
    ['of a closed list is a choice', { type: 'string', enum: ['甲', '乙'] }, 'choice'],
    ['of a boolean is yes or no', { type: 'boolean' }, 'yes-no'],
    ['of texts is lines', { type: 'array', items: { type: 'string' } }, 'lines'],
    ['of objects is rows', { type: 'array', items: { type: 'object' } }, 'rows'],
    ['of a number is a number', { type: 'integer' }, 'number'],
    ['of anything else is a line', { type: 'string', control: 'hologram' }, 'line'],
  ])('%s', (_name, field, control) => {
    expect(controlOf(field)).toBe(control);
  });

  it('a field that may stay empty keeps its label and the control of what it holds', () => {
    const field = { title: '电话', anyOf: [{ type: 'string', control: 'line' }, { type: 'null' }] };

    expect(bareField(field)).toEqual({
      isOptional: true,
      field: { type: 'string', control: 'line', title: '电话' },
    });
  });
});

/** Every field of a form, those of its rows too. */
function fieldsOf(schema: EntryField): EntryField[] {
  return Object.values(schema.properties ?? {}).flatMap((given) => {
    const { field } = bareField(given);
    return [field, ...(field.items ? fieldsOf(field.items) : [])];
  });
}

describe('every kind that is drafted by hand', () => {
  it.each(Object.keys(draftings))('%s can be drawn: each field has a Chinese label', (kind) => {
    const fields = fieldsOf(entrySchema(kind));

    expect(fields.length).toBeGreaterThan(0);
    for (const { title } of fields) expect(title).toMatch(/\p{Script=Han}/u);
  });

  it.each(Object.keys(draftings))('%s has only fields a control knows', (kind) => {
    for (const field of fieldsOf(entrySchema(kind))) {
      const isTyped = field.type !== undefined || field.enum !== undefined;

      expect([field.title, isTyped]).toEqual([field.title, true]);
    }
  });
});
