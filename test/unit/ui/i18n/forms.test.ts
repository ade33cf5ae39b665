import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { FormComponent, FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

const folder = new URL('../../../../processes/forms/', import.meta.url);
const forms = readdirSync(folder).filter((name) => name.endsWith('.form'));

/** Everything of a form that a person reads. */
function textsOf(components: readonly FormComponent[]): string[] {
  return components
    .flatMap((component) => [
      ...[component.label, component.description, component.text],
      ...[component.validate?.patternErrorMessage],
      ...(component.values ?? []).map(({ label }) => label),
      ...textsOf(component.components ?? []),
    ])
    .filter((text) => text !== undefined);
}

describe('a form', () => {
  it.each(forms)('has English for every label, explanation and choice of %s', (name) => {
    const { components } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FormSchema;

    const texts = textsOf(components);

    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(toEnglish(text) ?? text))).toEqual([]);
  });
});
