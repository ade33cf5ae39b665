import { describe, expect, it } from '@jest/globals';
import type { FormSchema } from '../../../server/domain/forms/form-schema.js';
import { evaluateFeel } from '../../../ui/src/form/evaluate-feel.js';
import { initialData, isShown, keepKnownFields } from '../../../ui/src/form/form-data.js';

const schema: FormSchema = {
  components: [
    { type: 'radio', key: 'verdict', defaultValue: 'approve' },
    {
      type: 'group',
      components: [
        { type: 'money', key: 'amountFen', conditional: { hide: '=verdict != "adjust"' } },
      ],
    },
    { type: 'text', text: 'only words' },
  ],
};

describe('what a form starts with', () => {
  it('presets of the schema give way to what is known', () => {
    const data = initialData(schema, { verdict: 'refuse' });

    expect(data).toEqual({ verdict: 'refuse' });
  });

  it('fields of another form are dropped, those in a flat group stay', () => {
    const data = keepKnownFields(schema, { amountFen: 1, stranger: true });

    expect(data).toEqual({ amountFen: 1 });
  });
});

describe('whether a field is there', () => {
  const [, group] = schema.components;
  const amount = group?.components?.[0] ?? { type: 'money' };

  it.each([
    ['adjust', true],
    ['approve', false],
  ])('a condition reads the form: verdict %s', (verdict, isThere) => {
    const data = { verdict };

    expect(isShown(amount, data, data, { evaluate: evaluateFeel })).toBe(isThere);
  });

  it('without a condition it is', () => {
    expect(isShown({ type: 'textfield', key: 'note' }, {}, {}, {})).toBe(true);
  });
});
