import { describe, expect, it } from '@jest/globals';
import { enclosureLimit, enclosuresOf } from '../../../../server/domain/forms/form-attachments.js';
import { validateSubmission } from '../../../../server/domain/forms/form-schema.js';

const scans = (key: string, kind?: string) => ({
  ...{ type: 'attachments', key, label: '附件' },
  ...(kind === undefined ? {} : { properties: { kind } }),
});

describe('the files of a form', () => {
  it('are found wherever they stand, each with its place and kind', () => {
    const schema = {
      components: [
        scans('own'),
        { type: 'group', components: [scans('flat', 'material')] },
        { type: 'group', path: 'inner', components: [scans('deep', 'inner-record')] },
        { type: 'dynamiclist', path: 'rows', components: [scans('each')] },
        { type: 'textfield', key: 'text', label: '文字' },
      ],
    };
    const data = {
      ...{ own: ['a', 'b'], flat: ['c'], inner: { deep: ['d'] }, text: 'x' },
      rows: [{ each: ['e'] }, {}],
    };

    const found = enclosuresOf(schema, data);

    expect(found).toEqual([
      { pointer: '/own', kind: 'record', ids: ['a', 'b'] },
      { pointer: '/flat', kind: 'material', ids: ['c'] },
      { pointer: '/inner/deep', kind: 'inner-record', ids: ['d'] },
      { pointer: '/rows/0/each', kind: 'record', ids: ['e'] },
    ]);
    expect(enclosuresOf(schema, {})).toEqual([]);
  });

  it.each([
    [undefined, 30],
    [5, 5],
    [31, 30],
  ])('are %j at most as %i', (max, limit) => {
    const validate = max === undefined ? {} : { max };

    expect(enclosureLimit({ ...scans('own'), validate })).toBe(limit);
  });

  it('of a field that is hidden are dropped with it, and none are no answer', () => {
    const hidden = { ...scans('own'), conditional: { hide: '=away' } };
    const context = { evaluate: (_: string, { away }: Record<string, unknown>) => away };
    const schema = { components: [{ type: 'checkbox', key: 'away', label: '不附' }, hidden] };

    const judged = validateSubmission(schema, { away: true, own: ['a'] }, context);
    const empty = validateSubmission(schema, { away: false, own: [] }, context);

    expect([judged, empty]).toEqual([
      { ok: true, data: { away: true } },
      { ok: true, data: { away: false } },
    ]);
  });
});
