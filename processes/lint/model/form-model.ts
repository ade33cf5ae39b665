/** A form as the rules see it. */
export interface FormModel {
  id: string;
  /** Path in the package. */
  file: string;
  /** Keys of the fields that become process variables. */
  routing: string[];
}

interface Component {
  key?: string;
  properties?: Record<string, string>;
  components?: Component[];
}

/** Reads a form from its JSON; throws when it is none. */
export function readForm(file: string, content: string): FormModel {
  const form = JSON.parse(content) as Component & { id?: string };
  return {
    id: String(form.id),
    file,
    routing: fieldsOf(form)
      .filter(({ properties }) => properties?.['routing'] === 'true')
      .map(({ key = '' }) => key),
  };
}

const fieldsOf = (component: Component): Component[] =>
  (component.components ?? []).flatMap((field) => [field, ...fieldsOf(field)]);
