import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  componentTypes,
  type FormComponent,
} from '../../../../server/domain/forms/form-component.js';
import { fieldKinds } from '../../../../ui/src/bpmn/form-editor/field-kinds.js';
import { readSchema } from '../../../../ui/src/bpmn/form-editor/read-schema.js';
import { printSchema, settleSchema } from '../../../../ui/src/bpmn/form-editor/settle-schema.js';

const folder = new URL('../../../../processes/forms/', import.meta.url);
const shipped = readdirSync(folder).map((name) => ({
  name,
  content: readFileSync(new URL(name, folder), 'utf8'),
}));

/** As the editor saves a form: with rows of its layout, and who exported it. */
const asSaved = (component: FormComponent): FormComponent => ({
  ...({ layout: { row: 'Row_1', columns: null } } as object),
  ...component,
  ...(component.components && { components: component.components.map(asSaved) }),
});

describe('a form that was opened in the editor', () => {
  it.each(shipped)('$name stays as it was when nothing was changed', ({ content }) => {
    const schema = readSchema(content);
    const saved = { components: schema?.components.map(asSaved) ?? [], schemaVersion: 19 };

    const settled = settleSchema(saved, schema ?? { components: [] });

    expect(JSON.stringify(settled)).toBe(JSON.stringify(JSON.parse(content)));
    expect(JSON.parse(printSchema(settled))).toEqual(JSON.parse(content));
  });

  it('keeps a new field without the layout of the editor', () => {
    const settled = settleSchema(
      { components: [asSaved({ type: 'money', id: 'f', key: 'amountFen' })] },
      { id: 'x', components: [] },
    );

    expect(settled).toEqual({
      id: 'x',
      components: [{ type: 'money', id: 'f', key: 'amountFen' }],
    });
  });

  it('is none when the text is broken or no form', () => {
    expect(readSchema('{')).toBeNull();
    expect(readSchema('{"components": [{}]}')).toBeNull();
  });

  it('is drawn with every component of the closed list', () => {
    expect(Object.keys(fieldKinds).sort()).toEqual([...componentTypes].sort());
  });
});
