import { describe, expect, it } from '@jest/globals';
import { checkTemplate, maxTemplateLength } from '../../../../templates/check/check-template.js';
import { checkFingerprint } from '../../../../templates/check/fingerprint.js';
import { helperWords } from '../../../../templates/check/helper-words.js';
import { listFields, type FieldEntry } from '../../../../templates/check/list-fields.js';
import { partWords } from '../../../../templates/check/part-words.js';
import type { DocumentKind } from '../../../../templates/define.js';
import { documentKinds } from '../../../../templates/index.js';
import { helpers } from '../../../../templates/vocabulary/helpers.js';

const kinds = Object.values<DocumentKind>(documentKinds);
const allFields = (fields: readonly FieldEntry[]): FieldEntry[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields)]);

describe('the words of the writer of a template', () => {
  it('are Chinese for every field of every kind', () => {
    const foreign = kinds
      .flatMap((kind) => allFields(listFields(kind)))
      .filter(({ name }) => !/\p{Script=Han}/u.test(name))
      .map(({ path }) => path);

    expect([...new Set(foreign)]).toEqual([]);
  });

  it('are Chinese for every part', () => {
    const foreign = partWords.filter(({ name }) => !/\p{Script=Han}/u.test(name));

    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(helpers))(
    'say of the helper %s how many values it takes',
    (name, make) => {
      const words = helperWords[name as keyof typeof helpers];

      expect(words.parameters).toHaveLength(make.length);
    },
  );

  it('offer for every field of every kind a piece the check has nothing against', () => {
    const wrong = kinds.flatMap((kind) =>
      listFields(kind).flatMap(({ snippet }) =>
        checkTemplate(kind, `<div>${snippet}</div>`)
          .filter(({ severity, message }) => severity === 'error' && !message.includes('不能缺少'))
          .filter(({ message }) => !message.includes('要盖章'))
          // A list that may be missing is joined only where it was asked for before.
          .filter(({ message }) => !message.includes('请先写 {{#if'))
          .map(({ message }) => `${kind.kind}: ${snippet}: ${message}`),
      ),
    );

    expect(wrong).toEqual([]);
  });
});

describe('the hash of what a check goes by', () => {
  const { 'recovery-notice': kind, 'relief-decision': other } = documentKinds;

  it('is the same for the same kind and another for another', () => {
    expect(checkFingerprint(kind)).toBe(checkFingerprint({ ...kind }));
    expect(checkFingerprint(kind)).not.toBe(checkFingerprint(other));
  });

  it('changes with the schema and with the need of a seal', () => {
    expect(checkFingerprint({ ...kind, data: other.data })).not.toBe(checkFingerprint(kind));
    expect(checkFingerprint({ ...kind, isSealed: false })).not.toBe(checkFingerprint(kind));
  });
});

describe('the check of the longest text', () => {
  it.each([
    ['of many fields', '{{number}}'],
    ['of many faults', '{{secret}}<x>'],
    ['of many blocks', '{{#if number}}<p>一</p>{{/if}}'],
    ['of elements that never end', '<p>'],
  ])('%s takes less than two seconds', (_what, piece) => {
    const text = piece.repeat(Math.floor(maxTemplateLength / piece.length));
    const startedAt = performance.now();

    checkTemplate(documentKinds['recovery-notice'], text);

    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
