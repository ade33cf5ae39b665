import type { FormComponent, FormSchema } from '../../../server/domain/forms/form-schema.js';
import type { NextSteps } from './next-steps.js';

/** One answer of the field that decides the way, and where it leads. */
export interface NextChoice {
  label: string;
  isChosen: boolean;
  steps: NextSteps;
}

const yesOrNo = [
  { label: '是', value: true },
  { label: '否', value: false },
];

/**
 * The ways out of a task by the answers of its deciding field: the first one whose answer routes the process and leads to different
 * steps. Null: no answer changes the way.
 */
export function nextChoices(
  { components }: Pick<FormSchema, 'components'>,
  data: Record<string, unknown>,
  stepsWith: (data: Record<string, unknown>) => NextSteps,
): NextChoice[] | null {
  for (const { field, key } of routingFields(components)) {
    const choices = optionsOf(field).map(({ label, value }) => ({
      ...{ label, isChosen: data[key] === value },
      steps: stepsWith({ ...data, [key]: value }),
    }));
    if (new Set(choices.map(({ steps }) => JSON.stringify(steps))).size > 1) return choices;
  }
  return null;
}

function routingFields(components: readonly FormComponent[]) {
  return components.flatMap((field) =>
    field.key !== undefined && field.properties?.['routing'] === 'true'
      ? [{ field, key: field.key }]
      : [],
  );
}

function optionsOf({ type, values }: FormComponent): { label: string; value: unknown }[] {
  if (type === 'yesno') return yesOrNo;
  return type === 'radio' || type === 'select' ? (values ?? []) : [];
}
