import type {
  FormComponent,
  FormContext,
  FormSchema,
} from '../../../server/domain/forms/form-schema.js';
import { isFlatGroup, nameOf } from '../../../server/domain/forms/form-component.js';

export type FormData = Record<string, unknown>;

/** Values a form opens with: what the schema presets, overlaid with what is known already. */
export function initialData(schema: FormSchema, known: FormData): FormData {
  return { ...defaultsOf(schema.components), ...known };
}

/** Only what the form asks for: a preset or an old draft never smuggles in a field the schema does not have. */
export function keepKnownFields(schema: FormSchema, data: FormData): FormData {
  const names = new Set(namesOf(schema.components));
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)));
}

/** Is the component there now? The same condition decides on the server. */
export function isShown(
  component: FormComponent,
  level: FormData,
  root: FormData,
  { evaluate, variables }: FormContext,
): boolean {
  const hide = component.conditional?.hide;
  if (hide === undefined || hide === '' || evaluate === undefined) return true;
  const scope = { ...variables, ...root, ...level, this: level };
  return evaluate(hide.replace(/^=/, ''), scope) !== true;
}

function defaultsOf(components: FormComponent[]): FormData {
  const entries = components.flatMap((component): [string, unknown][] => {
    if (isFlatGroup(component)) return Object.entries(defaultsOf(component.components ?? []));
    const name = nameOf(component);
    return name === null || component.defaultValue === undefined
      ? []
      : [[name, component.defaultValue]];
  });
  return Object.fromEntries(entries);
}

function namesOf(components: FormComponent[]): string[] {
  return components.flatMap((component) => {
    if (isFlatGroup(component)) return namesOf(component.components ?? []);
    const name = nameOf(component);
    return name === null ? [] : [name];
  });
}
