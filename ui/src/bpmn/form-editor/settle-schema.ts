import type { FormComponent, FormSchema } from '../../../../server/domain/forms/form-component.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * What the editor saved, as a file of a package: with the head the file had, and without what the editor adds by itself (who
 * exported it, rows of a layout we do not draw), so that an untouched form stays as it was.
 */
export function settleSchema(saved: FormSchema, original: FormSchema): FormSchema {
  const known = new Map(componentsOf(original).map((component) => [component.id, component]));
  const settle = (component: FormComponent): FormComponent => {
    const before = known.get(component.id);
    const { components, ...own } = component;
    const kept = keepOrder(withoutLayout(own, before), before);
    return components === undefined
      ? kept
      : keepOrder({ ...kept, components: components.map(settle) }, before);
  };
  return { ...original, components: saved.components.map(settle) };
}

/** The text of a form file. */
export function printSchema(schema: FormSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function componentsOf({ components = [] }: { components?: FormComponent[] }): FormComponent[] {
  return components.flatMap((component) => [component, ...componentsOf(component)]);
}

function withoutLayout(component: FormComponent, before: FormComponent | undefined): FormComponent {
  if (before !== undefined && 'layout' in before) return component;
  return Object.fromEntries(
    Object.entries(component).filter(([name]) => name !== 'layout'),
  ) as unknown as FormComponent;
}

/** Properties in the order they had in the file; new ones behind. */
function keepOrder(component: FormComponent, before: FormComponent | undefined): FormComponent {
  if (before === undefined) return component;
  const values = component as unknown as Json;
  const old = Object.keys(before).filter((name) => name in values);
  const added = Object.keys(values).filter((name) => !(name in before));
  return Object.fromEntries(
    [...old, ...added].map((name) => [name, values[name]]),
  ) as unknown as FormComponent;
}
