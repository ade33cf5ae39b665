import { readPackage } from '../../../processes/package/package-files.js';
import type { FormComponent, FormSchema } from '../../../server/domain/forms/form-component.js';

/** The forms as they lie in the repository, by file name without ending. */
export async function readForms(): Promise<Map<string, FormSchema>> {
  const files = await readPackage(new URL('../../../processes/', import.meta.url));
  return new Map(
    files
      .filter(({ name }) => name.endsWith('.form'))
      .map(({ name, content }) => [
        name.replace(/^forms\/(.*)\.form$/, '$1'),
        JSON.parse(content) as FormSchema,
      ]),
  );
}

/** Every component of a form, those inside groups too. */
export function allComponents({
  components = [],
}: {
  components?: FormComponent[];
}): FormComponent[] {
  return components.flatMap((component) => [component, ...allComponents(component)]);
}
